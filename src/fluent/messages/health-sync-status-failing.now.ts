import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-status-failing'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_status.failing',
        language: 'en',
        message: 'Runs have failed since {0} (UTC): {1}'
    }
})
