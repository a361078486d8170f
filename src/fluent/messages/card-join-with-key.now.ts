import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-join-with-key'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.join_with_key',
        language: 'en',
        message: 'Join with key'
    }
})
