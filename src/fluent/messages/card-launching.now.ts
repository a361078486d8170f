import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-launching'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.launching',
        language: 'en',
        message: 'Opening Glance …'
    }
})
