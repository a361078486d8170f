import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-age-late-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_age.late.fix',
        language: 'en',
        message: 'See the newest Sync events: they say what the runs wait for.'
    }
})
