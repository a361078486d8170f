import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-api-key-unreadable'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.api_key_unreadable',
        language: 'en',
        message: 'The API key is stored, but this instance cannot decrypt it.'
    }
})
