import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-not-stored'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.not_stored',
        language: 'en',
        message: 'The session could not be stored.'
    }
})
