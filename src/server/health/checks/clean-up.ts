import { toStored } from '../../platform/clock.ts'
import { CHOICE, TABLE } from '../../platform/columns.ts'
import { countRows } from '../../platform/aggregate.ts'
import { pass, warn, type Check } from '../types.ts'

const DAY = 86400000
/** The job comes daily, and a large backlog takes some slices. */
const GRACE = 3

/** Warns when Sync events are older than they may get: the daily clean-up does not run, or a rule of the instance keeps them. */
export const cleanUpCheck: Check = {
    id: 'clean_up',
    look({ now, companyId, settings }) {
        const old = countRows(TABLE.syncEvent, [
            ['company', '=', companyId],
            ['started', '<', toStored(now - (settings.cleanupAge + GRACE) * DAY)],
            ['state', 'IN', [CHOICE.eventState.done, CHOICE.eventState.failed].join(',')]
        ])
        return old === 0 ? pass() : warn('old', old, settings.cleanupAge)
    }
}
