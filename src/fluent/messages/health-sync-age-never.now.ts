import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-age-never'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_age.never',
        language: 'en',
        message: 'No run has been completed yet.'
    }
})
