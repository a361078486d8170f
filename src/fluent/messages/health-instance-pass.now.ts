import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-instance-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.instance.pass',
        language: 'en',
        message: 'The settings are for this instance ({0}).'
    }
})
