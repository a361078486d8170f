import { Record } from '@servicenow/sdk/core'

/**
 * The app's own event queue: synchronisation can take long, and nothing long belongs in the default queue. Sequential with one job, because runs of
 * one company must not overlap (the claim in sync_run holds even when they do). Should an instance not serve the queue, the hourly job does
 * the same work later. The provider is the platform's Event Provider, named by sys_id as the SDK's guide on events asks.
 */
export const syncQueue = Record({
    $id: Now.ID['event-queue'],
    table: 'sysevent_queue',
    data: {
        sys_class_name: 'sysevent_queue',
        queue: 'x_glne_conn.sync',
        suffix: 'sync',
        description: 'Synchronisation and clean-up of Glance for ServiceNow',
        processing_order: 'sequential',
        automatic_processing: true,
        poll_interval: '1970-01-01 00:00:10',
        job_config: 'job_count',
        job_config_value: 1,
        provider: '44af4464431212108da9a574a9b8f2f5'
    }
})
