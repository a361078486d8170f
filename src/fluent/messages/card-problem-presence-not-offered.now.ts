import { Record } from '@servicenow/sdk/core'

/** The Glance Card. */
Record({
    $id: Now.ID['message-card-problem-presence-not-offered'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.presence_not_offered',
        language: 'en',
        message: 'Glance does not tell whether the visitor is here: its presence service does not answer as expected.'
    }
})
