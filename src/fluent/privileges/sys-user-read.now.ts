import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** The agent's partner user id, and visitor details that a display configuration takes from a user. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_user',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
