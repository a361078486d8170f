import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-api-key'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.api_key',
        language: 'en',
        message: 'API key'
    }
})
