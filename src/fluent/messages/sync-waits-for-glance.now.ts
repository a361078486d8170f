import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-waits-for-glance'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.waits_for_glance',
        language: 'en',
        message: 'Synchronisation {0} waits until {1}, because Glance asked for it.'
    }
})
