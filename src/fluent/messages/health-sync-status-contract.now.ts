import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-status-contract'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_status.contract',
        language: 'en',
        message: 'Glance has offered another interface than the configured one since {0} (UTC): {1}'
    }
})
