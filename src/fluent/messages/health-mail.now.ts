import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-mail'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.mail',
        language: 'en',
        message: 'E-mail to admins'
    }
})
