import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-asked-detail'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.asked_detail',
        language: 'en',
        message: 'They see the question on their page now. The Glance window goes on by itself.'
    }
})
