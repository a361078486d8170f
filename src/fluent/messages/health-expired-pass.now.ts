import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-expired-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.expired.pass',
        language: 'en',
        message: 'No launch has expired in the last 30 days.'
    }
})
