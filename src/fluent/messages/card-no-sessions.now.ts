import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-no-sessions'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.no_sessions',
        language: 'en',
        message: 'No Glance session of this record yet'
    }
})
