import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-default-company'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.default_company',
        language: 'en',
        message: 'Default company'
    }
})
