import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-visitor'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.visitor',
        language: 'en',
        message: 'Visitor: {0}'
    }
})
