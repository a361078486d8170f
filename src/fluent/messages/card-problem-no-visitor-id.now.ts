import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-no-visitor-id'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.no_visitor_id',
        language: 'en',
        message: 'The record names no visitor: {0} is empty, or you may not read it.'
    }
})
