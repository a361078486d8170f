import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Launching from a request: may the caller read it, and who is the visitor? (Tables of the base platform with a customer behind them.) */
CrossScopePrivilege({
    $id: Now.ID['privilege-sc-request-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sc_request',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
