import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-presence-refused-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.presence.refused.fix',
        language: 'en',
        message: 'Check partner id, API key and Partner UID field in Glance > Company Settings, that the agents exist in Glance, and that presence is part of the Glance account. Saving Company Settings tries again at once.'
    }
})
