import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Write-back: a note on the record when a session launched from it is over, where the Display Configuration asks for one. Interactions. */
CrossScopePrivilege({
    $id: Now.ID['privilege-interaction-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'interaction',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
