import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Bringing sessions and Sync events up to date. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-update-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideRecord.update',
    targetScope: 'global',
    targetType: 'scriptable'
})
