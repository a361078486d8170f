import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Finding the display configuration of a table it extends. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-table-hierarchy-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideTableHierarchy',
    targetScope: 'global',
    targetType: 'scriptable'
})
