import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-field-unknown'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.field.unknown',
        language: 'en',
        message: 'is not known'
    }
})
