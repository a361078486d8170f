import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-no-answer-unseen'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.no_answer_unseen',
        language: 'en',
        message: 'They may have declined: without Glance\'s script in your browser a refusal cannot be seen.'
    }
})
