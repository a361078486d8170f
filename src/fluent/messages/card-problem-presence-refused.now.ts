import { Record } from '@servicenow/sdk/core'

/** The Glance Card. */
Record({
    $id: Now.ID['message-card-problem-presence-refused'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.presence_refused',
        language: 'en',
        message: 'Glance does not tell whether the visitor is here: it refused the login.'
    }
})
