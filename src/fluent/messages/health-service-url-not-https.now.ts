import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-service-url-not-https'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.service_url.not_https',
        language: 'en',
        message: 'Glance is reached at {0}, without encryption.'
    }
})
