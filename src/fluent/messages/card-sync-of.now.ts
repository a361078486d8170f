import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-sync-of'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.sync_of',
        language: 'en',
        message: 'Sync now: session {0}'
    }
})
