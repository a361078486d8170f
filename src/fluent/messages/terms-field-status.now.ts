import { Record } from '@servicenow/sdk/core'

/** Terms of a session. */
Record({
    $id: Now.ID['message-terms-field-status'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.terms.field.status',
        language: 'en',
        message: 'must be one of {0}'
    }
})
