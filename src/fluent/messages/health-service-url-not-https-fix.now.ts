import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-service-url-not-https-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.service_url.not_https.fix',
        language: 'en',
        message: 'Enter an address with https in Glance > Company Settings.'
    }
})
