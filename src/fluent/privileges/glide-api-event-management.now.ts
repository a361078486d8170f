import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Queueing the app's own events (gs.eventQueue, gs.eventQueueScheduled). */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-api-event-management-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'Glide API: event management',
    targetScope: 'global',
    targetType: 'scriptable'
})
