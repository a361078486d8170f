import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Calling Glance (RESTMessageV2.setStringParameterNoEscape). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scriptable-rest-message-client-set-string-parameter-no-escape-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScriptableRESTMessageClient.setStringParameterNoEscape',
    targetScope: 'global',
    targetType: 'scriptable'
})
