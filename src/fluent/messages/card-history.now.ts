import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-history'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.history',
        language: 'en',
        message: 'Glance sessions'
    }
})
