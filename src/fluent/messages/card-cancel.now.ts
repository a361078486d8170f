import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-cancel'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.cancel',
        language: 'en',
        message: 'Cancel'
    }
})
