import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-key-hint'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.key_hint',
        language: 'en',
        message: 'The visitor reads it to you'
    }
})
