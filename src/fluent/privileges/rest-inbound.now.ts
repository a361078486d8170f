import { CrossScopePrivilege } from '@servicenow/sdk/core'

// Scripted REST: the request and the answer, under the names that instances record.

/** Reading inbound requests. */
CrossScopePrivilege({
    $id: Now.ID['privilege-rest-api-request-execute'],
    operation: 'execute', status: 'allowed', targetName: 'RESTAPIRequest', targetScope: 'global', targetType: 'scriptable'
})

/** Reading the body of inbound requests. */
CrossScopePrivilege({
    $id: Now.ID['privilege-rest-api-request-body-execute'],
    operation: 'execute', status: 'allowed', targetName: 'RESTAPIRequestBody', targetScope: 'global', targetType: 'scriptable'
})

/** Answering inbound requests (response.getStreamWriter). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-service-result-builder-get-stream-writer-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableServiceResultBuilder.getStreamWriter', targetScope: 'global', targetType: 'scriptable'
})

/** Answering inbound requests (response.setBody). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-service-result-builder-set-body-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableServiceResultBuilder.setBody', targetScope: 'global', targetType: 'scriptable'
})

/** Answering inbound requests (response.setContentType). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-service-result-builder-set-content-type-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableServiceResultBuilder.setContentType', targetScope: 'global', targetType: 'scriptable'
})

/** Answering inbound requests (response.setHeader). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-service-result-builder-set-header-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableServiceResultBuilder.setHeader', targetScope: 'global', targetType: 'scriptable'
})

/** Answering inbound requests (response.setStatus). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-service-result-builder-set-status-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScriptableServiceResultBuilder.setStatus', targetScope: 'global', targetType: 'scriptable'
})
