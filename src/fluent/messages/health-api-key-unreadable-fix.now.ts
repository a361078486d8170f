import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-api-key-unreadable-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.api_key.unreadable.fix',
        language: 'en',
        message: 'Enter the API key again in Glance > Company Settings.'
    }
})
