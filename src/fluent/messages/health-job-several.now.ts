import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-job-several'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.job.several',
        language: 'en',
        message: 'There are {1} active jobs named "{0}".'
    }
})
