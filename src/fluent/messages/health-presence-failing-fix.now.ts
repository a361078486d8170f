import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-presence-failing-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.presence.failing.fix',
        language: 'en',
        message: 'Nothing to do if it passes: cards ask again by themselves, every five minutes at least. If it does not, check the Presence URL in Glance > Company Settings, and whether this instance may reach it.'
    }
})
