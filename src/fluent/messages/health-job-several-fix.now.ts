import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-job-several-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.job.several.fix',
        language: 'en',
        message: 'Delete the copies in Glance > Scheduled jobs. A run starts at most once an hour whatever they do.'
    }
})
