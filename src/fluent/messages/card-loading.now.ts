import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-loading'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.loading',
        language: 'en',
        message: 'Loading Glance …'
    }
})
