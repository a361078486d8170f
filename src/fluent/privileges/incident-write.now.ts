import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Write-back, where the Display Configuration asks for it: a note on the incident when a session launched from it is over. */
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
