import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-api-key-unreadable-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.api_key_unreadable.fix',
        language: 'en',
        message: 'A Glance admin enters it again in Glance > Company Settings.'
    }
})
