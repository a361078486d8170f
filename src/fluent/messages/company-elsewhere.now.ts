import { Record } from '@servicenow/sdk/core'

/** Company Settings. */
Record({
    $id: Now.ID['message-company-elsewhere'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.company.elsewhere',
        language: 'en',
        message: 'These settings were made on "{0}", and this instance is "{1}": synchronisation, presence, e-mails and write-back rest. If this instance shall work with Glance, check the service address and the API key, then press Confirm this instance.'
    }
})
