import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Reading the body of inbound requests. */
CrossScopePrivilege({
    $id: Now.ID['privilege-rest-api-request-body-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'RESTAPIRequestBody',
    targetScope: 'global',
    targetType: 'scriptable'
})
