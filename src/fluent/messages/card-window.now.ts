import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-window'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.window',
        language: 'en',
        message: 'Opening Glance …'
    }
})
