import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Storing sessions, guests, Sync events, claims and checkpoints. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-insert-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideRecord.insert',
    targetScope: 'global',
    targetType: 'scriptable'
})
