import { Record } from '@servicenow/sdk/core'

/** Display Configurations. */
Record({
    $id: Now.ID['message-display-table-blocked'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.display.table_blocked',
        language: 'en',
        message: 'Table: ServiceNow does not let this app read table {0}. An administrator can allow it: System Applications > Application Cross-Scope Access, target {0}, operation Read, status Allowed.'
    }
})
