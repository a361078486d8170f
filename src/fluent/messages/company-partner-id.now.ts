import { Record } from '@servicenow/sdk/core'

/** Company Settings. */
Record({
    $id: Now.ID['message-company-partner-id'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.company.partner_id',
        language: 'en',
        message: 'Partner id must be the 4 to 6 digits of your Glance group id.'
    }
})
