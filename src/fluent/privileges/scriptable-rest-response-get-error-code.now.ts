import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Reading Glance's answer (RESTResponseV2.getErrorCode). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-response-get-error-code-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTResponse.getErrorCode',
    targetScope: 'global',
    targetType: 'scriptable'
})
