import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-api-key-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.api_key.pass',
        language: 'en',
        message: 'The API key is stored and can be read by the app.'
    }
})
