import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Reading Glance's answer (RESTResponseV2.getHeader). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-response-get-header-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTResponse.getHeader',
    targetScope: 'global',
    targetType: 'scriptable'
})
