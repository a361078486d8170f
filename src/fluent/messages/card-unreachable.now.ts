import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-unreachable'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.unreachable',
        language: 'en',
        message: 'Glance is not available right now, because this page could not reach the server.'
    }
})
