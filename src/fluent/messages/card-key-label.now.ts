import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-key-label'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.key_label',
        language: 'en',
        message: 'Session key'
    }
})
