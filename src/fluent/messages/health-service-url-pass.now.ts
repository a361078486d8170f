import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-service-url-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.service_url.pass',
        language: 'en',
        message: 'Glance is reached at {0}.'
    }
})
