import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-age-late'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_age.late',
        language: 'en',
        message: 'The last complete run began {0} hours ago.'
    }
})
