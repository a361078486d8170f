import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-instance'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.instance',
        language: 'en',
        message: 'Instance'
    }
})
