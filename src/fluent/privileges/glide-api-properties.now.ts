import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Reading the app's settings (gs.getProperty). */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-api-properties-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'Glide API: properties',
    targetScope: 'global',
    targetType: 'scriptable'
})
