import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Calling Glance (RESTMessageV2.getRequestHeader). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-message-client-get-request-header-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTMessageClient.getRequestHeader',
    targetScope: 'global',
    targetType: 'scriptable'
})
