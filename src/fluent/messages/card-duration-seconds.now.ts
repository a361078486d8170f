import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-duration-seconds'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.duration.seconds',
        language: 'en',
        message: '{0} s'
    }
})
