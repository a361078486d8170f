import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-title'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.title',
        language: 'en',
        message: 'Glance'
    }
})
