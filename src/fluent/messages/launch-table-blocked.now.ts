import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-table-blocked'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.table_blocked',
        language: 'en',
        message: 'ServiceNow does not let this app read table {0}. An administrator can allow it: System Applications > Application Cross-Scope Access, target {0}, operation Read, status Allowed.'
    }
})
