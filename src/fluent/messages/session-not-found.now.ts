import { Record } from '@servicenow/sdk/core'

/** Sessions. */
Record({
    $id: Now.ID['message-session-not-found'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.session.not_found',
        language: 'en',
        message: 'There is no such session, or you may not read it.'
    }
})
