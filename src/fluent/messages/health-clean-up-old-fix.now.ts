import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-clean-up-old-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.clean_up.old.fix',
        language: 'en',
        message: 'See whether the job Glance Sync Event Cleanup is active in Glance > Scheduled jobs, and whether a rule of the instance keeps Sync events.'
    }
})
