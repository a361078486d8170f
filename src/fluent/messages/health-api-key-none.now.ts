import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-api-key-none'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.api_key.none',
        language: 'en',
        message: 'The default company has no API key.'
    }
})
