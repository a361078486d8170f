import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Answering inbound requests (response.setStatus). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-service-result-builder-set-status-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableServiceResultBuilder.setStatus',
    targetScope: 'global',
    targetType: 'scriptable'
})
