import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-refused'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.refused',
        language: 'en',
        message: 'Glance refused the login. A Glance admin checks partner id and API key in Company Settings, and that your Glance user exists.'
    }
})
