import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-busy'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.busy',
        language: 'en',
        message: 'Another synchronisation is at work ({0}). This one left it to that.'
    }
})
