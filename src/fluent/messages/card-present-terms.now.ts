import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-present-terms'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.present_terms',
        language: 'en',
        message: 'Cobrowse asks them to accept the terms, then starts.'
    }
})
