import { Record } from '@servicenow/sdk/core'

/** Terms of a session. */
Record({
    $id: Now.ID['message-terms-final'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.terms.final',
        language: 'en',
        message: 'How the visitor answered is already noted.'
    }
})
