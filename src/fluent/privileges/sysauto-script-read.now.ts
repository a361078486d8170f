import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Finding jobs whose interval is shorter than an hour. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sysauto-script-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sysauto_script',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
