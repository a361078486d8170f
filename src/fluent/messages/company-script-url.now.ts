import { Record } from '@servicenow/sdk/core'

/** Company Settings. */
Record({
    $id: Now.ID['message-company-script-url'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.company.script_url',
        language: 'en',
        message: '{0} must be an https:// address of a script, without parameters (http is allowed for this machine only).'
    }
})
