import { Record } from '@servicenow/sdk/core'

/** The Glance Card. */
Record({
    $id: Now.ID['message-card-problem-presence-elsewhere'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.presence_elsewhere',
        language: 'en',
        message: 'Whether the visitor is here is not asked: these settings were made on another instance.'
    }
})
