import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-presence-refused'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.presence.refused',
        language: 'en',
        message: 'Glance refused to tell whether visitors are present: {1}'
    }
})
