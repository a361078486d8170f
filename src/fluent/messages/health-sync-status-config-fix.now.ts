import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-status-config-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_status.config.fix',
        language: 'en',
        message: 'Check partner id and API key in Glance > Company Settings, save them, and choose Sync now.'
    }
})
