import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-job-none-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.job.none.fix',
        language: 'en',
        message: 'Repair the application (System Applications > All > Glance for ServiceNow > Repair), which brings the job back.'
    }
})
