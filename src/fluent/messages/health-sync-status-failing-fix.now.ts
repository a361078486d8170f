import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-status-failing-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_status.failing.fix',
        language: 'en',
        message: 'Nothing, if it passes: the next runs go on where the last one stopped. If it lasts, see the Sync events and ask Glance whether the service is up.'
    }
})
