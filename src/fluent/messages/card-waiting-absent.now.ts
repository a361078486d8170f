import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-waiting-absent'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.waiting_absent',
        language: 'en',
        message: 'They are not on the website at the moment. The Glance window waits for them.'
    }
})
