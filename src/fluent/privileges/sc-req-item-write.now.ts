import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Write-back: a note on the record when a session launched from it is over, where the Display Configuration asks for one. Requested items. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sc-req-item-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sc_req_item',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
