import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Hash keys of sessions, guests, claims and checkpoints. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-digest-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideDigest',
    targetScope: 'global',
    targetType: 'scriptable'
})
