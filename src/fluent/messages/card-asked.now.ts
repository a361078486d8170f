import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-asked'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.asked',
        language: 'en',
        message: 'Waiting for {0} to accept the terms'
    }
})
