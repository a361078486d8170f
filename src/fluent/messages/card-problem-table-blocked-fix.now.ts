import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-table-blocked-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.table_blocked.fix',
        language: 'en',
        message: 'A ServiceNow administrator allows it: System Applications > Application Cross-Scope Access, target {0}, operation Read, status Allowed.'
    }
})
