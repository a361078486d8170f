import { Record } from '@servicenow/sdk/core'

/** Sessions. */
Record({
    $id: Now.ID['message-session-cancelled'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.session.cancelled',
        language: 'en',
        message: 'Cancelled'
    }
})
