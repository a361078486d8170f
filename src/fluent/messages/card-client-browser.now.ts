import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-client-browser'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.client_browser',
        language: 'en',
        message: 'Open in the browser instead'
    }
})
