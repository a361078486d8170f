import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-glance-refuses-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.glance_refuses.fix',
        language: 'en',
        message: 'A Glance admin checks partner id and API key in Glance > Company Settings, saves them and chooses Sync now.'
    }
})
