import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-default-company-none-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.default_company.none.fix',
        language: 'en',
        message: 'Open Glance > Company Settings, create a record or mark one as default.'
    }
})
