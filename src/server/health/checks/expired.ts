import { toStored } from '../../platform/clock.ts'
import { CHOICE, TABLE } from '../../platform/columns.ts'
import { countRows } from '../../platform/aggregate.ts'
import { pass, warn, type Check } from '../types.ts'

const DAYS = 30

/** Warns when launches of the last 30 days have expired: Glance never told of a session. Now and then that is normal; many point to wrong keys or agents. */
export const expiredCheck: Check = {
    id: 'expired',
    look({ now, companyId }) {
        const expired = countRows(TABLE.session, [
            ['company', '=', companyId],
            ['sync_state', '=', CHOICE.syncState.expired],
            ['started', '>=', toStored(now - DAYS * 86400000)]
        ])
        return expired === 0 ? pass() : warn('some', expired, DAYS)
    }
}
