import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-ended-waits'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.ended_waits',
        language: 'en',
        message: 'Its result is on its way.'
    }
})
