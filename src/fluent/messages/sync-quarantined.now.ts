import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-quarantined'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.quarantined',
        language: 'en',
        message: 'A record was set aside: {0} ({1}).'
    }
})
