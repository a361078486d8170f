import { CrossScopePrivilege } from '@servicenow/sdk/core'

// Calling Glance: members of sn_ws.RESTMessageV2 and of its answer, under the names that instances record.

/** Calling Glance (RESTMessageV2.execute). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-message-client-execute-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableRESTMessageClient.execute', targetScope: 'global', targetType: 'scriptable'
})

/** Calling Glance (RESTMessageV2.getRequestHeader). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-message-client-get-request-header-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableRESTMessageClient.getRequestHeader', targetScope: 'global', targetType: 'scriptable'
})

/** Calling Glance (RESTMessageV2.setHttpTimeout). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-message-client-set-http-timeout-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableRESTMessageClient.setHttpTimeout', targetScope: 'global', targetType: 'scriptable'
})

/** Calling Glance (RESTMessageV2.setStringParameterNoEscape). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-message-client-set-string-parameter-no-escape-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableRESTMessageClient.setStringParameterNoEscape', targetScope: 'global', targetType: 'scriptable'
})

/** Reading Glance's answer (RESTResponseV2.getBody). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-response-get-body-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableRESTResponse.getBody', targetScope: 'global', targetType: 'scriptable'
})

/** Reading Glance's answer (RESTResponseV2.getErrorCode). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-response-get-error-code-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableRESTResponse.getErrorCode', targetScope: 'global', targetType: 'scriptable'
})

/** Reading Glance's answer (RESTResponseV2.getErrorMessage). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-response-get-error-message-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableRESTResponse.getErrorMessage', targetScope: 'global', targetType: 'scriptable'
})

/** Reading Glance's answer (RESTResponseV2.getHeader). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-response-get-header-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableRESTResponse.getHeader', targetScope: 'global', targetType: 'scriptable'
})

/** Reading Glance's answer (RESTResponseV2.getStatusCode). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-response-get-status-code-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableRESTResponse.getStatusCode', targetScope: 'global', targetType: 'scriptable'
})
