import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-unsaved'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.unsaved',
        language: 'en',
        message: 'This record is not saved yet.'
    }
})
