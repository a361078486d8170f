import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-key-rule'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.key_rule',
        language: 'en',
        message: 'A key has 1 to 50 letters, digits, hyphens or underscores.'
    }
})
