import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-status'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_status',
        language: 'en',
        message: 'Synchronisation'
    }
})
