import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-session-key'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.session_key',
        language: 'en',
        message: 'Session key {0}'
    }
})
