import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Write-back: a note on the record when a session launched from it is over, where the Display Configuration asks for one. Requests. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sc-request-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sc_request',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
