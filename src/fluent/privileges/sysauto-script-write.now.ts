import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Setting their interval back to one hour. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sysauto-script-write'],
    operation: 'write',
    status: 'allowed',
    targetName: 'sysauto_script',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
