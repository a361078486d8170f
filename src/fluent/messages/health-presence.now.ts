import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-presence'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.presence',
        language: 'en',
        message: 'Presence'
    }
})
