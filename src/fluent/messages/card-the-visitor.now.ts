import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-the-visitor'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.the_visitor',
        language: 'en',
        message: 'the visitor'
    }
})
