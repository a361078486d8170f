import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Launching from an interaction: may the caller read it, and who is the visitor? (Tables of the base platform with a customer behind them.) */
CrossScopePrivilege({
    $id: Now.ID['privilege-interaction-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'interaction',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
