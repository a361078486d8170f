import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Reading Glance's answer (RESTResponseV2.getStatusCode). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-response-get-status-code-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTResponse.getStatusCode',
    targetScope: 'global',
    targetType: 'scriptable'
})
