import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-presence-unasked'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.presence.unasked',
        language: 'en',
        message: 'Presence is on. Glance was not asked yet: no card of a visitor has been open.'
    }
})
