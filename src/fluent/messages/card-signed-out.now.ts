import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-signed-out'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.signed_out',
        language: 'en',
        message: 'You are no longer logged in. Reload the page to go on.'
    }
})
