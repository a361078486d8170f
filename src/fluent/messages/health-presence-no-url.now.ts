import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-presence-no-url'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.presence.no_url',
        language: 'en',
        message: 'Presence is on, but the default company has no Presence URL.'
    }
})
