import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Who holds the app's admin role: they get the e-mails. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-has-role-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_user_has_role',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
