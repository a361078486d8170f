import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-asked-unseen'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.asked_unseen',
        language: 'en',
        message: 'A refusal cannot be seen from here.'
    }
})
