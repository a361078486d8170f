import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Setting columns of the app's records. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-set-value-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideRecord.setValue',
    targetScope: 'global',
    targetType: 'scriptable'
})
