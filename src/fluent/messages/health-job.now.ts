import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-job'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.job',
        language: 'en',
        message: 'Scheduled job'
    }
})
