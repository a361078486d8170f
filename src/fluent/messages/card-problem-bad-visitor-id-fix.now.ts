import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-bad-visitor-id-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.bad_visitor_id.fix',
        language: 'en',
        message: 'A Glance admin chooses a visitor id field that holds letters, digits, hyphens and underscores only, at most 50. Meanwhile join with the key that the visitor sees.'
    }
})
