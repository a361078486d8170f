import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-job-inactive'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.job.inactive',
        language: 'en',
        message: 'The scheduled job "{0}" is switched off.'
    }
})
