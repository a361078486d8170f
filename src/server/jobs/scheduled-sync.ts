import { fromStored, now } from '../platform/clock.ts'
import { EVENT } from '../platform/columns.ts'
import { defaultCompany } from '../platform/company.ts'
import { fireAt } from '../platform/events.ts'
import { createLog } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { readSettings } from '../platform/properties.ts'
import { text } from '../platform/records.ts'
import { synchronise } from './engine.ts'
import { latestScheduled } from './event-row.ts'

/** Not more often than this by schedule, whatever copies of the job there are (Glance's guide: at most once per hour). */
const HOUR = 3600000
/** A job that comes a little early (the last one came a little late) runs as soon as the hour is over instead of an hour later. */
const A_LITTLE = 5 * 60000

/** When the last scheduled run began, in milliseconds. */
function lastStart(companyId: string): number | null {
    const record = latestScheduled(companyId)
    return record === null ? null : fromStored(text(record, 'started'))
}

/**
 * The hourly job: synchronises unless a scheduled run began less than an hour ago; then it says so in the system log. Called with no user; leaves one
 * Sync event per run.
 */
export function runScheduledSync(): void {
    const company = defaultCompany()
    const last = typeof company === 'string' ? null : lastStart(company.id)
    const wait = last === null ? 0 : last + HOUR - now()
    if (last !== null && wait > 0) {
        if (wait <= A_LITTLE) {
            fireAt(EVENT.syncRequested, null, last + HOUR + 1000)
        }
        const log = createLog({ ...readSettings(), secrets: [], source: 'Glance sync' })
        log.write('info', say('sync.not_due', [Math.ceil(wait / 60000)]))
        return
    }
    synchronise({
        trigger: 'schedule',
        queuedId: null,
        onlySince: null,
        sessionId: '',
        stillDue: held => {
            const begun = lastStart(held.id)
            return begun === null || now() - begun >= HOUR
        }
    })
}
