import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-duration-hours'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.duration.hours',
        language: 'en',
        message: '{0} h {1} min'
    }
})
