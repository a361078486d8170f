import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Reading the record a session is launched from with the rights of the caller. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-secure-get-value-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideRecordSecure.getValue',
    targetScope: 'global',
    targetType: 'scriptable'
})
