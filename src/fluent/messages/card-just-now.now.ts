import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-just-now'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.just_now',
        language: 'en',
        message: 'just now'
    }
})
