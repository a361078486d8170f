import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-presence-off'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.presence.off',
        language: 'en',
        message: 'Presence is off in Company Settings: cards do not show whether the visitor is there.'
    }
})
