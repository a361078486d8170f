import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-counts'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.counts',
        language: 'en',
        message: 'Completeness'
    }
})
