import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Telling all who watch a visitor what is known of them, in one statement. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-update-multiple-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideRecord.updateMultiple',
    targetScope: 'global',
    targetType: 'scriptable'
})
