import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-field-table'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.field.table',
        language: 'en',
        message: 'must be the name of a table'
    }
})
