import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-declined'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.declined',
        language: 'en',
        message: '{0} declined'
    }
})
