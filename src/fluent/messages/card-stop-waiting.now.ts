import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-stop-waiting'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.stop_waiting',
        language: 'en',
        message: 'Stop waiting'
    }
})
