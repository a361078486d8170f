import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Reading inbound requests. */
CrossScopePrivilege({
    $id: Now.ID['privilege-rest-api-request-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'RESTAPIRequest',
    targetScope: 'global',
    targetType: 'scriptable'
})
