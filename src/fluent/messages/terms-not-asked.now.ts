import { Record } from '@servicenow/sdk/core'

/** Terms of a session. */
Record({
    $id: Now.ID['message-terms-not-asked'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.terms.not_asked',
        language: 'en',
        message: 'The visitor of this session was not asked terms.'
    }
})
