import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Calling Glance (RESTMessageV2.execute). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-message-client-execute-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTMessageClient.execute',
    targetScope: 'global',
    targetType: 'scriptable'
})
