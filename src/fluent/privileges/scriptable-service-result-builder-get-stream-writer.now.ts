import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Answering inbound requests (response.getStreamWriter). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-service-result-builder-get-stream-writer-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableServiceResultBuilder.getStreamWriter',
    targetScope: 'global',
    targetType: 'scriptable'
})
