import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Reading the visitor's details with the rights of the caller. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-secure-get-display-value-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideRecordSecure.getDisplayValue',
    targetScope: 'global',
    targetType: 'scriptable'
})
