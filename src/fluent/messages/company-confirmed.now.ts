import { Record } from '@servicenow/sdk/core'

/** Company Settings. */
Record({
    $id: Now.ID['message-company-confirmed'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.company.confirmed',
        language: 'en',
        message: 'Confirmed for this instance: synchronisation, presence, e-mails and write-back work again.'
    }
})
