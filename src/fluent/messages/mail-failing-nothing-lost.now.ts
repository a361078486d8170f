import { Record } from '@servicenow/sdk/core'

/** E-mails. */
Record({
    $id: Now.ID['message-mail-failing-nothing-lost'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.mail.failing.nothing_lost',
        language: 'en',
        message: 'No session is lost: when it works again, it goes on where it stopped. There is no other e-mail about this until then. Glance > Sync events tells the rest.'
    }
})
