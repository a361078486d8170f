import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Numbers of sessions by type and status, compared with Glance's own. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-aggregate-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideAggregate',
    targetScope: 'global',
    targetType: 'scriptable'
})
