import { say } from '../platform/messages.ts'
import { byId, text, type RuleRecord } from '../platform/records.ts'
import { logWarning } from '../platform/ui.ts'

/** A repeat interval is a duration from the epoch: one hour. */
const HOUR = '1970-01-01 01:00:00'

/**
 * Async, on scheduled scripts that call the sync: sets a repeat interval of less than an hour back to one hour. The rule before the save does the
 * same; this one catches what came past it.
 */
export function repairSchedule(current: RuleRecord, _previous: RuleRecord | null): void {
    if (text(current, 'run_type') !== 'periodically' || text(current, 'run_period') >= HOUR) {
        return
    }
    const job = byId('sysauto_script', String(current.getUniqueValue()))
    if (job !== null && text(job, 'run_period') < HOUR) {
        job.setValue('run_period', HOUR)
        job.update()
        logWarning(say('schedule.repaired', [text(job, 'name')]))
    }
}
