import { RUN_ONCE, TRIGGER_STATE } from '../scheduler'
import { formatStored } from '../values/time'
import type { UiPorts } from './context'

/**
 * Execute Now: a schedule entry that is due at once and runs once, beside the job's own schedule. The run is the scheduler's, so the page returns before
 * the job is done. Written by the record service, since that is what the scheduler listens to.
 */
export const runJob: UiPorts['runJob'] = (platform, tx, jobTable, sysId) => {
    const job = platform.records.find(tx, jobTable, sysId, 'platform')
    if (!job) {
        return 'The job is gone.'
    }
    platform.records.insert(tx, 'sys_trigger', {
        name: job.name ?? '', next_action: formatStored(platform.now()), trigger_type: RUN_ONCE, document: job.sys_class_name || jobTable, document_key: sysId, state: TRIGGER_STATE.ready
    }, { workflow: true, origin: 'platform' })
    return `${job.name ?? 'The job'} has been started.`
}
