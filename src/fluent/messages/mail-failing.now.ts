import { Record } from '@servicenow/sdk/core'

/** E-mails. */
Record({
    $id: Now.ID['message-mail-failing'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.mail.failing',
        language: 'en',
        message: 'Glance for ServiceNow cannot synchronise the sessions of {0}. It has been failing since {1} (UTC).'
    }
})
