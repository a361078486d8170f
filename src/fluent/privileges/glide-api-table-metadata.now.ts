import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Checking that a configured table exists (gs.tableExists). */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-api-table-metadata-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'Glide API: table metadata',
    targetScope: 'global',
    targetType: 'scriptable'
})
