import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Launching from a requested item: may the caller read it, and who is the visitor? (Tables of the base platform with a customer behind them.) */
CrossScopePrivilege({
    $id: Now.ID['privilege-sc-req-item-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sc_req_item',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
