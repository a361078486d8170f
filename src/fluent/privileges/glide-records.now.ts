import { CrossScopePrivilege } from '@servicenow/sdk/core'

// Records: GlideRecord and what comes with it. Members are privileges of their own where instances record them by member.

/** Numbers of sessions by type and status, compared with Glance's own. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-aggregate-execute'],
    operation: 'execute', status: 'allowed', targetName: 'GlideAggregate', targetScope: 'global', targetType: 'scriptable'
})

/** Removing old Sync events. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-delete-record-execute'],
    operation: 'execute', status: 'allowed', targetName: 'GlideRecord.deleteRecord', targetScope: 'global', targetType: 'scriptable'
})

/** Storing sessions, guests, Sync events, claims and checkpoints. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-insert-execute'],
    operation: 'execute', status: 'allowed', targetName: 'GlideRecord.insert', targetScope: 'global', targetType: 'scriptable'
})

/** Setting columns of the app's records. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-set-value-execute'],
    operation: 'execute', status: 'allowed', targetName: 'GlideRecord.setValue', targetScope: 'global', targetType: 'scriptable'
})

/** Writing without business rules. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-set-workflow-execute'],
    operation: 'execute', status: 'allowed', targetName: 'GlideRecord.setWorkflow', targetScope: 'global', targetType: 'scriptable'
})

/** Bringing sessions and Sync events up to date. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-update-execute'],
    operation: 'execute', status: 'allowed', targetName: 'GlideRecord.update', targetScope: 'global', targetType: 'scriptable'
})

/** Updating what is known of a visitor for all who watch, in one statement. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-update-multiple-execute'],
    operation: 'execute', status: 'allowed', targetName: 'GlideRecord.updateMultiple', targetScope: 'global', targetType: 'scriptable'
})

/** Reading the visitor's details with the rights of the caller. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-secure-get-display-value-execute'],
    operation: 'execute', status: 'allowed', targetName: 'GlideRecordSecure.getDisplayValue', targetScope: 'global', targetType: 'scriptable'
})

/** Reading the record a session is launched from with the rights of the caller. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-record-secure-get-value-execute'],
    operation: 'execute', status: 'allowed', targetName: 'GlideRecordSecure.getValue', targetScope: 'global', targetType: 'scriptable'
})

/** Finding the display configuration of a table it extends. */
CrossScopePrivilege({
    $id: Now.ID['privilege-glide-table-hierarchy-execute'],
    operation: 'execute', status: 'allowed', targetName: 'GlideTableHierarchy', targetScope: 'global', targetType: 'scriptable'
})

/** Reading a field with its type, and the encrypted API key (GlideElement). */
CrossScopePrivilege({
    $id: Now.ID['privilege-scoped-glide-element-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScopedGlideElement', targetScope: 'global', targetType: 'scriptable'
})

/** Reading and writing the app's records, and records that name a visitor. */
CrossScopePrivilege({
    $id: Now.ID['privilege-scoped-glide-record-execute'],
    operation: 'execute', status: 'allowed', targetName: 'ScopedGlideRecord', targetScope: 'global', targetType: 'scriptable'
})
