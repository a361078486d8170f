import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Write-back: a note on the record when a session launched from it is over, where the Display Configuration asks for one. Incidents of the demo and of most customers. */
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
