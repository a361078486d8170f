import { toStored } from '../../platform/clock.ts'
import { CHOICE, TABLE } from '../../platform/columns.ts'
import { countRows } from '../../platform/aggregate.ts'
import { DAY_MS } from '../../units.ts'
import { pass, warn, type Check } from '../types.ts'

const DAYS = 30

/** Warns when launches of the last 30 days have expired: Glance never reported a session. A few are normal; many point to wrong keys or agents. */
export const expiredCheck: Check = {
    id: 'expired',
    look({ now, companyId }) {
        const expired = countRows(TABLE.session, [
            ['company', '=', companyId],
            ['sync_state', '=', CHOICE.syncState.expired],
            ['started', '>=', toStored(now - DAYS * DAY_MS)]
        ])
        return expired === 0 ? pass() : warn('some', expired, DAYS)
    }
}
