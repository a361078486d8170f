import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-service-url-none-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.service_url.none.fix',
        language: 'en',
        message: 'Enter the address that Glance gave you in Glance > Company Settings; a new record has the usual one.'
    }
})
