import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-cancelled-detail'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.cancelled_detail',
        language: 'en',
        message: 'The question may stay on the visitor\'s page until they close it. You can close the Glance window.'
    }
})
