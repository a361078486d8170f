import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-no-visitor-id-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.no_visitor_id.fix',
        language: 'en',
        message: 'Fill it in and save, or join with the key that the visitor sees.'
    }
})
