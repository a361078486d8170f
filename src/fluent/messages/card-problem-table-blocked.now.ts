import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-table-blocked'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.table_blocked',
        language: 'en',
        message: 'ServiceNow does not let this app read table {0}.'
    }
})
