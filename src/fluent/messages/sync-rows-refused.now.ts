import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-rows-refused'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.rows_refused',
        language: 'en',
        message: '{0} rows were refused by the database.'
    }
})
