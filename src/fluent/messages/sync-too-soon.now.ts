import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-too-soon'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.too_soon',
        language: 'en',
        message: 'The last synchronisation was requested less than a minute ago. Try again in {0} seconds.'
    }
})
