import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-presence-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.presence.pass',
        language: 'en',
        message: 'The presence service answers.'
    }
})
