import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-already-queued'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.already_queued',
        language: 'en',
        message: 'Synchronisation {0} is already under way.'
    }
})
