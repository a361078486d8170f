import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-expired'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.expired',
        language: 'en',
        message: '{0} sessions have waited {1} days for a result that never came: they are marked as expired.'
    }
})
