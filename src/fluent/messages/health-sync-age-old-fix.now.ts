import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-age-old-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_age.old.fix',
        language: 'en',
        message: 'See the newest Sync events and the checks above; once their cause is put right, choose Sync now.'
    }
})
