import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-mail-nobody'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.mail.nobody',
        language: 'en',
        message: 'Nobody would be told by e-mail when synchronisation begins to fail: no active user with an address holds the role x_glne_conn.admin, or this app may not read who does.'
    }
})
