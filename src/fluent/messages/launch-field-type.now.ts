import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-field-type'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.field.type',
        language: 'en',
        message: 'must be C (cobrowse), G (screen_share) or V (video)'
    }
})
