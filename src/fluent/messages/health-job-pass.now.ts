import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-job-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.job.pass',
        language: 'en',
        message: 'The hourly job is active.'
    }
})
