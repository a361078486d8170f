import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-default-company-none'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.default_company.none',
        language: 'en',
        message: 'No Company Settings record is marked as default: nothing can be launched or synchronised.'
    }
})
