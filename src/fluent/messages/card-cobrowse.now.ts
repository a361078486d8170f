import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-cobrowse'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.cobrowse',
        language: 'en',
        message: 'Cobrowse'
    }
})
