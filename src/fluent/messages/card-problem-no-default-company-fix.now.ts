import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-no-default-company-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.no_default_company.fix',
        language: 'en',
        message: 'A Glance admin marks one in Glance > Company Settings.'
    }
})
