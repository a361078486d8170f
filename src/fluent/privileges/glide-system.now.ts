import { CrossScopePrivilege } from '@servicenow/sdk/core'

// GlideSystem (gs): one privilege for each group of its members.

/** Queueing the app's own events (gs.eventQueue, gs.eventQueueScheduled). */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-api-event-management-execute'],
    operation: 'execute', status: 'allowed', targetName: 'Glide API: event management', targetScope: 'global', targetType: 'scriptable'
})

/** Reading the app's settings (gs.getProperty). */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-api-properties-execute'],
    operation: 'execute', status: 'allowed', targetName: 'Glide API: properties', targetScope: 'global', targetType: 'scriptable'
})

/** Making identifiers (gs.generateGUID). */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-api-string-utilities-execute'],
    operation: 'execute', status: 'allowed', targetName: 'Glide API: string utilities', targetScope: 'global', targetType: 'scriptable'
})

/** Checking that a configured table exists (gs.tableExists). */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-api-table-metadata-execute'],
    operation: 'execute', status: 'allowed', targetName: 'Glide API: table metadata', targetScope: 'global', targetType: 'scriptable'
})

/** Asking for the role of the user (gs.hasRole). */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-api-user-roles-and-groups-execute'],
    operation: 'execute', status: 'allowed', targetName: 'Glide API: user roles and groups', targetScope: 'global', targetType: 'scriptable'
})
