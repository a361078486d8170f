import { Record } from '@servicenow/sdk/core'

/** Asks for a synchronisation in the background. */
export const syncRequested = Record({
    $id: Now.ID['event-sync-requested'],
    table: 'sysevent_register',
    data: {
        suffix: 'sync.requested',
        event_name: 'x_glne_conn.sync.requested',
        description: 'Sync now was asked for, or a run has more to do',
        fired_by: 'Sync now, POST /sessions/{sys_id}/sync, the sync engine',
        table: 'x_glne_conn_sync_event',
        queue: 'x_glne_conn.sync',
        priority: 100
    }
})
