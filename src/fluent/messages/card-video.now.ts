import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-video'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.video',
        language: 'en',
        message: 'Video'
    }
})
