import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-mail-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.mail.pass',
        language: 'en',
        message: 'Somebody is told by e-mail when synchronisation begins to fail.'
    }
})
