import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-present'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.present',
        language: 'en',
        message: 'The visitor is here: {0}'
    }
})
