import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-field-session-key'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.field.session_key',
        language: 'en',
        message: 'must be 1 to 50 letters, digits, hyphens or underscores'
    }
})
