import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-glance-refuses'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.glance_refuses',
        language: 'en',
        message: 'Glance refused the partner id or the API key when it was last asked: sessions may not open.'
    }
})
