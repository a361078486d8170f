import { Record } from '@servicenow/sdk/core'

/** The Glance Card. */
Record({
    $id: Now.ID['message-card-problem-presence-not-offered-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.presence_not_offered.fix',
        language: 'en',
        message: 'A Glance admin checks the Presence URL in Glance > Company Settings and the REST message GlancePresenceService.'
    }
})
