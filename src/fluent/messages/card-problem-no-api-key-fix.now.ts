import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-no-api-key-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.no_api_key.fix',
        language: 'en',
        message: 'A Glance admin enters it in Glance > Company Settings.'
    }
})
