import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-cancelled'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.cancelled',
        language: 'en',
        message: 'Cancelled'
    }
})
