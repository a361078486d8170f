import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-no-visitor-id'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.no_visitor_id',
        language: 'en',
        message: 'The record names no visitor: {0} is empty. Fill it, or join with the key that the visitor sees.'
    }
})
