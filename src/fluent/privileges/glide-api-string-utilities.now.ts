import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Making identifiers (gs.generateGUID). */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-api-string-utilities-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'Glide API: string utilities',
    targetScope: 'global',
    targetType: 'scriptable'
})
