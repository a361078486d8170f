import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Answering inbound requests (response.setBody). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-service-result-builder-set-body-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableServiceResultBuilder.setBody',
    targetScope: 'global',
    targetType: 'scriptable'
})
