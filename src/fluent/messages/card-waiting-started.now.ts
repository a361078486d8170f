import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-waiting-started'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.waiting_started',
        language: 'en',
        message: 'Connecting to {0}'
    }
})
