import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-sessions'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.sessions',
        language: 'en',
        message: 'All sessions'
    }
})
