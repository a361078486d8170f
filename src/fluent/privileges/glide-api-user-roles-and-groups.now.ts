import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Asking for the role of the user (gs.hasRole). */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-api-user-roles-and-groups-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'Glide API: user roles and groups',
    targetScope: 'global',
    targetType: 'scriptable'
})
