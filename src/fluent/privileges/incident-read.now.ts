import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Launching from an incident: may the caller read it, and who is the visitor? (Tables of the base platform with a customer behind them.) */
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
