import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-screen-share'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.screen_share',
        language: 'en',
        message: 'Screen share'
    }
})
