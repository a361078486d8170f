import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-presence-not-offered-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.presence.not_offered.fix',
        language: 'en',
        message: 'Check the Presence URL in Glance > Company Settings and the functions of the REST message GlancePresenceService. Saving Company Settings tries again at once.'
    }
})
