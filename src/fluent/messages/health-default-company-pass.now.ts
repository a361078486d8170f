import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-default-company-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.default_company.pass',
        language: 'en',
        message: 'The default company is {0}.'
    }
})
