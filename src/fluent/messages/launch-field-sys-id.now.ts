import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-field-sys-id'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.field.sys_id',
        language: 'en',
        message: 'must be the 32 characters of a record\'s sys_id'
    }
})
