import { Record } from '@servicenow/sdk/core'

/** Write-back. */
Record({
    $id: Now.ID['message-write-back-table-blocked'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.write_back.table_blocked',
        language: 'en',
        message: 'ServiceNow does not let this app write to table {0}. An administrator can allow it: System Applications > Application Cross-Scope Access, target {0}, operation Write, status Allowed.'
    }
})
