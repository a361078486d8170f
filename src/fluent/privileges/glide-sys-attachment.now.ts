import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Attaching responses and logs to the record at work, removing them with it. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-sys-attachment-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideSysAttachment',
    targetScope: 'global',
    targetType: 'scriptable'
})
