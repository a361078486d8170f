import { Record } from '@servicenow/sdk/core'

/** Launch. */
Record({
    $id: Now.ID['message-launch-field-session-key-share'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.field.session_key_share',
        language: 'en',
        message: 'is not for a screen share: the agent starts it, and Glance makes its key'
    }
})
