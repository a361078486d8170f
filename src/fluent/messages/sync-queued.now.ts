import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-queued'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.queued',
        language: 'en',
        message: 'Synchronisation {0} was requested. Its Sync event shows the progress.'
    }
})
