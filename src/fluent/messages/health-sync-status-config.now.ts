import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-status-config'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_status.config',
        language: 'en',
        message: 'Glance has refused since {0} (UTC): {1}'
    }
})
