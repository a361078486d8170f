import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-bad-visitor-id'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.bad_visitor_id',
        language: 'en',
        message: 'The visitor id "{0}" cannot serve as a session key.'
    }
})
