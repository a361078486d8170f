import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-start'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.start',
        language: 'en',
        message: 'Start a Glance session'
    }
})
