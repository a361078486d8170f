import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-blocked'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.blocked',
        language: 'en',
        message: 'The browser blocked the Glance window'
    }
})
