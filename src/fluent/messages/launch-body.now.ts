import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-body'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.body',
        language: 'en',
        message: 'The body must be a JSON object with table, sys_id and type.'
    }
})
