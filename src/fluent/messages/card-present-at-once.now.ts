import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-present-at-once'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.present_at_once',
        language: 'en',
        message: 'Cobrowse starts at once.'
    }
})
