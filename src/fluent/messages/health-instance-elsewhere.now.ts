import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-instance-elsewhere'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.instance.elsewhere',
        language: 'en',
        message: 'The settings were made on {0}, and this is {1}: synchronisation, e-mail and write-back rest.'
    }
})
