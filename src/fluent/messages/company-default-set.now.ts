import { Record } from '@servicenow/sdk/core'

/** Company Settings. */
Record({
    $id: Now.ID['message-company-default-set'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.company.default_set',
        language: 'en',
        message: 'This is the first company, so it was made the default.'
    }
})
