import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-service-url-none'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.service_url.none',
        language: 'en',
        message: 'The default company has no service URL.'
    }
})
