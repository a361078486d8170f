import { Record } from '@servicenow/sdk/core'

/** Terms of a session. */
Record({
    $id: Now.ID['message-terms-not-own'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.terms.not_own',
        language: 'en',
        message: 'Only the agent who launched the session can tell how the visitor answered.'
    }
})
