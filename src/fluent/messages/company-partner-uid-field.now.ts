import { Record } from '@servicenow/sdk/core'

/** Company Settings. */
Record({
    $id: Now.ID['message-company-partner-uid-field'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.company.partner_uid_field',
        language: 'en',
        message: 'Partner UID field "{0}" is not a field of the User table.'
    }
})
