import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-button-off'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.button_off',
        language: 'en',
        message: 'This way to start a session is switched off for this record by its Display Configuration.'
    }
})
