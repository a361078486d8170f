import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-expired'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.expired',
        language: 'en',
        message: 'Marked as expired after {1} days without a result: {0}.'
    }
})
