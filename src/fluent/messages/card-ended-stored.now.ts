import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-ended-stored'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.ended_stored',
        language: 'en',
        message: 'It is in the history below.'
    }
})
