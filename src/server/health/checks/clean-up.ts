import { toStored } from '../../platform/clock.ts'
import { CHOICE, TABLE } from '../../platform/columns.ts'
import { countRows } from '../../platform/aggregate.ts'
import { DAY_MS } from '../../units.ts'
import { pass, warn, type Check } from '../types.ts'

/** The job runs daily, and a large backlog takes several slices. */
const GRACE_DAYS = 3

/** Warns when Sync events are older than they should get: the daily clean-up does not run, or a rule of the instance protects them. */
export const cleanUpCheck: Check = {
    id: 'clean_up',
    look({ now, companyId, settings }) {
        const old = countRows(TABLE.syncEvent, [
            ['company', '=', companyId],
            ['started', '<', toStored(now - (settings.cleanupAge + GRACE_DAYS) * DAY_MS)],
            ['state', 'IN', [CHOICE.eventState.done, CHOICE.eventState.failed].join(',')]
        ])
        return old === 0 ? pass() : warn('old', old, settings.cleanupAge)
    }
}
