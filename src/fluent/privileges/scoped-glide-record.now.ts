import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Working with records. */
CrossScopePrivilege({
    $id: Now.ID['privilege-scoped-glide-record-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScopedGlideRecord',
    targetScope: 'global',
    targetType: 'scriptable'
})
