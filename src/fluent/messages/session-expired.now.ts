import { Record } from '@servicenow/sdk/core'

/** Sessions. */
Record({
    $id: Now.ID['message-session-expired'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.session.expired',
        language: 'en',
        message: 'No result from Glance'
    }
})
