import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-open-glance'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.open_glance',
        language: 'en',
        message: 'Open Glance'
    }
})
