import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-age-never-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_age.never.fix',
        language: 'en',
        message: 'Choose Sync now in Glance > Sync events, or wait for the hourly job.'
    }
})
