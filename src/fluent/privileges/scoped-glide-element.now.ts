import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Reading a field with its type, and the encrypted API key (GlideElement). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scoped-glide-element-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'ScopedGlideElement',
    targetScope: 'global',
    targetType: 'scriptable'
})
