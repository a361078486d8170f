import { Record } from '@servicenow/sdk/core'

/** Sessions. */
Record({
    $id: Now.ID['message-session-waiting'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.session.waiting',
        language: 'en',
        message: 'Waiting for its result'
    }
})
