import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Calling Glance (RESTMessageV2.setHttpTimeout). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-message-client-set-http-timeout-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTMessageClient.setHttpTimeout',
    targetScope: 'global',
    targetType: 'scriptable'
})
