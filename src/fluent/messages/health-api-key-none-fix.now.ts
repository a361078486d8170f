import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-api-key-none-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.api_key.none.fix',
        language: 'en',
        message: 'Create an API key in Glance and enter it in Glance > Company Settings.'
    }
})
