import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-presence-no-url-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.presence.no_url.fix',
        language: 'en',
        message: 'Enter the Presence URL in Glance > Company Settings: a new record shows the usual one.'
    }
})
