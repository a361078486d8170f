import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Answering inbound requests (response.setHeader). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-service-result-builder-set-header-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableServiceResultBuilder.setHeader',
    targetScope: 'global',
    targetType: 'scriptable'
})
