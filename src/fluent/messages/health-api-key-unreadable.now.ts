import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-api-key-unreadable'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.api_key.unreadable',
        language: 'en',
        message: 'The stored API key cannot be decrypted on this instance, as happens after a clone or a restored backup.'
    }
})
