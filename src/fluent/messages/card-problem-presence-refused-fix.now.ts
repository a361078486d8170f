import { Record } from '@servicenow/sdk/core'

/** The Glance Card. */
Record({
    $id: Now.ID['message-card-problem-presence-refused-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.presence_refused.fix',
        language: 'en',
        message: 'A Glance admin checks partner id and API key in Glance > Company Settings, that your Glance user exists, and that presence is part of the Glance account.'
    }
})
