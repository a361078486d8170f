import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Answering inbound requests (response.setContentType). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-service-result-builder-set-content-type-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableServiceResultBuilder.setContentType',
    targetScope: 'global',
    targetType: 'scriptable'
})
