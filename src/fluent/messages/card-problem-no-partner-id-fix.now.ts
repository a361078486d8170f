import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-no-partner-id-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.no_partner_id.fix',
        language: 'en',
        message: 'A Glance admin enters the 4 to 6 digits of the Glance group id in Glance > Company Settings.'
    }
})
