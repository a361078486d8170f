import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-presence-failing'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.presence.failing',
        language: 'en',
        message: 'The presence service fails ({0} times in a row): {1}'
    }
})
