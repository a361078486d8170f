import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-service-url'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.service_url',
        language: 'en',
        message: 'Service URL'
    }
})
