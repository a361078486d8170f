import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-bad-visitor-id'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.bad_visitor_id',
        language: 'en',
        message: 'The visitor id "{0}" cannot serve as a session key: only letters, digits, hyphens and underscores, at most 50.'
    }
})
