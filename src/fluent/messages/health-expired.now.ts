import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-expired'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.expired',
        language: 'en',
        message: 'Expired launches'
    }
})
