import { Record } from '@servicenow/sdk/core'

/** E-mails. */
Record({
    $id: Now.ID['message-mail-recovered'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.mail.recovered',
        language: 'en',
        message: 'Glance for ServiceNow synchronises the sessions of {0} again. It had been failing since {1} (UTC).'
    }
})
