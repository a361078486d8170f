import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-unsaved-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.unsaved_fix',
        language: 'en',
        message: 'Save it, and Glance is ready to start here.'
    }
})
