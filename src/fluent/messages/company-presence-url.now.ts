import { Record } from '@servicenow/sdk/core'

/** Company Settings. */
Record({
    $id: Now.ID['message-company-presence-url'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.company.presence_url',
        language: 'en',
        message: '{0} is needed while Presence is on.'
    }
})
