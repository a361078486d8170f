import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Reading Glance's answer (RESTResponseV2.getBody). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-response-get-body-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTResponse.getBody',
    targetScope: 'global',
    targetType: 'scriptable'
})
