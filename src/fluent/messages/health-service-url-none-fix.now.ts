import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-service-url-none-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.service_url.none.fix',
        language: 'en',
        message: 'Enter https://www.glance.net, or the address Glance gave you, in Glance > Company Settings.'
    }
})
