import { fromStored } from '../../platform/clock.ts'
import { CHOICE, TABLE } from '../../platform/columns.ts'
import { open, text } from '../../platform/records.ts'
import { MINUTE_MS } from '../../units.ts'
import { pass, warn, type Check } from '../types.ts'

/** Where the queue is processed, an event that is due is picked up within a minute. */
const OVERDUE_MS = 15 * MINUTE_MS

/**
 * Warns when a Sync event has been due for a quarter of an hour and nobody has picked it up: the app's own queue is not processed, or its event was lost. No
 * session is lost by that: the hourly job continues the work, only more slowly.
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
            if (now - due > OVERDUE_MS) {
                return warn('overdue', text(event, 'number'), Math.round((now - due) / MINUTE_MS))
            }
        }
        return pass()
    }
}
