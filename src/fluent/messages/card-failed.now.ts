import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-failed'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.failed',
        language: 'en',
        message: 'Glance did not start'
    }
})
