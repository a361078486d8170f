import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-resumed'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.resumed',
        language: 'en',
        message: 'Went on where an earlier run had stopped.'
    }
})
