import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-close'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.close',
        language: 'en',
        message: 'Close'
    }
})
