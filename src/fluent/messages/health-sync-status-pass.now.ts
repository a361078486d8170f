import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-status-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_status.pass',
        language: 'en',
        message: 'The last run that asked Glance ended well.'
    }
})
