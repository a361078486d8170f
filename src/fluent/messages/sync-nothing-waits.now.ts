import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-nothing-waits'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.nothing_waits',
        language: 'en',
        message: 'No session of this record waits for its result.'
    }
})
