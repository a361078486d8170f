import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-age'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_age',
        language: 'en',
        message: 'Age of the history'
    }
})
