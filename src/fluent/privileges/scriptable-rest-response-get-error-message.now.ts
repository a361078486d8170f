import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Reading Glance's answer (RESTResponseV2.getErrorMessage). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-response-get-error-message-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTResponse.getErrorMessage',
    targetScope: 'global',
    targetType: 'scriptable'
})
