import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-opened-detail'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.opened_detail',
        language: 'en',
        message: 'Its result appears below after the next synchronisation.'
    }
})
