import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-opened'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.opened',
        language: 'en',
        message: '{0} is open in its own window'
    }
})
