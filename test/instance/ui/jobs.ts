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
    const due = new Date(platform.now()).toISOString().slice(0, 19).replace('T', ' ')
    platform.records.insert(tx, 'sys_trigger', {
        name: job.name ?? 'job', trigger_type: '0', state: '0', next_action: due, document: jobTable, document_key: sysId, priority: '100'
    }, { workflow: true, origin: 'platform' })
    return `${job.name ?? 'The job'} has been started.`
}
