import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-absent'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.absent',
        language: 'en',
        message: '{0} is not on the website at the moment'
    }
})
