import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-waiting'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.waiting',
        language: 'en',
        message: 'Waiting for {0} to start the session'
    }
})
