import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-retry'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.retry',
        language: 'en',
        message: 'Try again'
    }
})
