import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-presence-not-offered'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.presence.not_offered',
        language: 'en',
        message: 'The presence service does not answer as expected: {1}'
    }
})
