import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-agent'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.agent',
        language: 'en',
        message: 'Agent {0}'
    }
})
