import { Record } from '@servicenow/sdk/core'

/** Company Settings. */
Record({
    $id: Now.ID['message-company-service-url'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.company.service_url',
        language: 'en',
        message: '{0} must begin with https:// and hold nothing but a host (http is allowed for this machine only).'
    }
})
