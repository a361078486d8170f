import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Writing without business rules. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-set-workflow-execute'],
    operation: 'execute',
    status: 'allowed',
    targetName: 'GlideRecord.setWorkflow',
    targetScope: 'global',
    targetType: 'scriptable'
})
