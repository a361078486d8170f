import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-job-inactive-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.job.inactive.fix',
        language: 'en',
        message: 'Set it active in Glance > Scheduled jobs.'
    }
})
