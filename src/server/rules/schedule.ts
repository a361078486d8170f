import { say } from '../platform/messages.ts'
import { byId, idOf, text, type RuleRecord } from '../platform/records.ts'
import { logWarning } from '../platform/ui.ts'

/** One hour. A repeat interval is stored as a duration since the epoch. */
const ONE_HOUR = '1970-01-01 01:00:00'

/**
 * Async, on scheduled scripts that call the sync: sets a repeat interval of less than an hour to one hour. The rule before the save does the same; this one
 * catches what bypassed it.
 */
export function repairSchedule(current: RuleRecord, _previous: RuleRecord | null): void {
    if (text(current, 'run_type') !== 'periodically' || text(current, 'run_period') >= ONE_HOUR) {
        return
    }
    const job = byId('sysauto_script', idOf(current))
    if (job !== null && text(job, 'run_period') < ONE_HOUR) {
        job.setValue('run_period', ONE_HOUR)
        job.update()
        logWarning(say('schedule.repaired', [text(job, 'name')]))
    }
}
