import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-in-session'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.in_session',
        language: 'en',
        message: 'In session with {0}'
    }
})
