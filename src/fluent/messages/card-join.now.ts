import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-join'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.join',
        language: 'en',
        message: 'Join'
    }
})
