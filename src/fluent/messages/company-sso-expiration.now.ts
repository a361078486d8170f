import { Record } from '@servicenow/sdk/core'

/** Company Settings. */
Record({
    $id: Now.ID['message-company-sso-expiration'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.company.sso_expiration',
        language: 'en',
        message: 'SSO expiration must be a whole number of seconds from 1 to 86400 (one day).'
    }
})
