import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Removing old Sync events. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-delete-record-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideRecord.deleteRecord',
    targetScope: 'global',
    targetType: 'scriptable'
})
