import { Record } from '@servicenow/sdk/core'

/** Sessions. */
Record({
    $id: Now.ID['message-session-unknown-letter'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.session.unknown_letter',
        language: 'en',
        message: 'Unknown ({0})'
    }
})
