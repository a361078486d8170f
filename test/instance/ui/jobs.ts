import { executeNow } from '../scheduler/triggers'
import type { UiPorts } from './context'

/**
 * Execute Now: the platform makes a schedule entry that is due at once and leaves the run to the scheduler, so the page returns
 * before the job is done.
 */
export const runJob: UiPorts['runJob'] = (platform, tx, jobTable, sysId) => {
    const job = platform.records.find(tx, jobTable, sysId, 'platform')
    if (!job) {
        return 'The job is gone.'
    }
    executeNow(platform, job)
    return `${job.name ?? 'The job'} has been started.`
}
