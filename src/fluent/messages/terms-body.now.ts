import { Record } from '@servicenow/sdk/core'

/** Terms of a session. */
Record({
    $id: Now.ID['message-terms-body'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.terms.body',
        language: 'en',
        message: 'The body must be a JSON object with status.'
    }
})
