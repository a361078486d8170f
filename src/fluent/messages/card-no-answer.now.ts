import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-no-answer'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.no_answer',
        language: 'en',
        message: 'No answer from {0}'
    }
})
