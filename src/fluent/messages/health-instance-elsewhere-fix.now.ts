import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-instance-elsewhere-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.instance.elsewhere.fix',
        language: 'en',
        message: 'If this instance is meant to work with Glance, open Glance > Company Settings and choose Confirm this instance. On a clone, leave it.'
    }
})
