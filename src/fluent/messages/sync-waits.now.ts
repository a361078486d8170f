import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-waits'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.waits',
        language: 'en',
        message: 'Goes on at {0} (retry {1}).'
    }
})
