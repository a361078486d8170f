import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-taken-over'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.taken_over',
        language: 'en',
        message: 'Another run has taken over. This one left.'
    }
})
