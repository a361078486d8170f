import { Record } from '@servicenow/sdk/core'

/** Asks for the next slice of the clean-up. */
export const cleanupContinue = Record({
    $id: Now.ID['event-cleanup-continue'],
    table: 'sysevent_register',
    data: {
        suffix: 'cleanup.continue',
        event_name: 'x_glne_conn.cleanup.continue',
        description: 'The clean-up of Sync events has more to remove than fits one slice',
        fired_by: 'Glance Sync Event Cleanup',
        table: 'x_glne_conn_sync_event',
        queue: 'x_glne_conn.sync',
        priority: 100
    }
})
