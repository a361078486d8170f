import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-job-none'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.job.none',
        language: 'en',
        message: 'There is no scheduled job "{0}".'
    }
})
