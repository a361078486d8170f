import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-ended'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.ended',
        language: 'en',
        message: 'The session with {0} has ended'
    }
})
