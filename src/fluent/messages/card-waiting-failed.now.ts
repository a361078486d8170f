import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-waiting-failed'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.waiting_failed',
        language: 'en',
        message: 'Glance could not call the visitor. Ask them to start the session.'
    }
})
