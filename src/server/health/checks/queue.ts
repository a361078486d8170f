import { fromStored } from '../../platform/clock.ts'
import { CHOICE, TABLE } from '../../platform/columns.ts'
import { open, text } from '../../platform/records.ts'
import { pass, warn, type Check } from '../types.ts'

/** An event that is due is worked on within a minute where the queue is served. */
const PATIENCE = 15 * 60000

/**
 * Warns when a Sync event has been due for a quarter of an hour and nobody has taken it: the app's own queue is not served, or what it queued was lost. Nothing
 * is lost by that; the hourly job goes on with it, only slower.
 */
export const queueCheck: Check = {
    id: 'queue',
    look({ now, companyId }) {
        const event = open(TABLE.syncEvent)
        event.addQuery('company', companyId)
        event.addQuery('state', 'IN', [CHOICE.eventState.queued, CHOICE.eventState.waiting].join(','))
        event.orderBy('sys_created_on')
        event.setLimit(100)
        event.query()
        while (event.next()) {
            const due = fromStored(text(event, 'resume_at')) ?? fromStored(text(event, 'sys_created_on')) ?? now
            if (now - due > PATIENCE) {
                return warn('overdue', text(event, 'number'), Math.round((now - due) / 60000))
            }
        }
        return pass()
    }
}
