import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-up-to-date'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.up_to_date',
        language: 'en',
        message: 'Done.'
    }
})
