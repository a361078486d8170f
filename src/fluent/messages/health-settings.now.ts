import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-settings'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.settings',
        language: 'en',
        message: 'System properties'
    }
})
