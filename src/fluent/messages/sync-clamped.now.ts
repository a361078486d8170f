import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-clamped'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.clamped',
        language: 'en',
        message: 'Settings were out of range: {0}.'
    }
})
