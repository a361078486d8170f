import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-age-old'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_age.old',
        language: 'en',
        message: 'The last complete run began {0} hours ago: the history is not up to date.'
    }
})
