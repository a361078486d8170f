import { Record } from '@servicenow/sdk/core'

/** Sessions. */
Record({
    $id: Now.ID['message-session-declined'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.session.declined',
        language: 'en',
        message: 'Declined'
    }
})
