import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-sync-queued'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.sync_queued',
        language: 'en',
        message: 'Requested'
    }
})
