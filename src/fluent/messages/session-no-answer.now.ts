import { Record } from '@servicenow/sdk/core'

/** Sessions. */
Record({
    $id: Now.ID['message-session-no-answer'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.session.no_answer',
        language: 'en',
        message: 'No answer'
    }
})
