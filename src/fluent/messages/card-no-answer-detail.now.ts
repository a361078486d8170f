import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-no-answer-detail'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.no_answer_detail',
        language: 'en',
        message: 'You can ask again at any time.'
    }
})
