import { CrossScopePrivilege } from '@servicenow/sdk/core'

// Tables of other scopes: those the app's own records refer to, and those of the base platform with a customer behind them (README.md).

/** Launching from an incident: may the caller read it, and who is the visitor? */
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-read'],
    operation: 'read', status: 'allowed', targetName: 'incident', targetScope: 'global', targetType: 'sys_db_object'
})

/** Write-back to an incident, where the Display Configuration asks for it: a note when a session launched from it is over. */
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-write'],
    operation: 'write', status: 'allowed', targetName: 'incident', targetScope: 'global', targetType: 'sys_db_object'
})

/** Launching from an interaction: may the caller read it, and who is the visitor? */
CrossScopePrivilege({
    $id: Now.ID['privilege-interaction-read'],
    operation: 'read', status: 'allowed', targetName: 'interaction', targetScope: 'global', targetType: 'sys_db_object'
})

/** Write-back to an interaction, where the Display Configuration asks for it: a note when a session launched from it is over. */
CrossScopePrivilege({
    $id: Now.ID['privilege-interaction-write'],
    operation: 'write', status: 'allowed', targetName: 'interaction', targetScope: 'global', targetType: 'sys_db_object'
})

/** Launching from a requested item: may the caller read it, and who is the visitor? */
CrossScopePrivilege({
    $id: Now.ID['privilege-sc-req-item-read'],
    operation: 'read', status: 'allowed', targetName: 'sc_req_item', targetScope: 'global', targetType: 'sys_db_object'
})

/** Write-back to a requested item, where the Display Configuration asks for it: a note when a session launched from it is over. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sc-req-item-write'],
    operation: 'write', status: 'allowed', targetName: 'sc_req_item', targetScope: 'global', targetType: 'sys_db_object'
})

/** Launching from a request: may the caller read it, and who is the visitor? */
CrossScopePrivilege({
    $id: Now.ID['privilege-sc-request-read'],
    operation: 'read', status: 'allowed', targetName: 'sc_request', targetScope: 'global', targetType: 'sys_db_object'
})

/** Write-back to a request, where the Display Configuration asks for it: a note when a session launched from it is over. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sc-request-write'],
    operation: 'write', status: 'allowed', targetName: 'sc_request', targetScope: 'global', targetType: 'sys_db_object'
})

/** Erasing a visitor: which logs and answers are attached to the app's own Sessions and Sync events? They are removed by GlideSysAttachment. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-attachment-read'],
    operation: 'read', status: 'allowed', targetName: 'sys_attachment', targetScope: 'global', targetType: 'sys_db_object'
})

/** The agent's partner user id, and visitor details that a display configuration takes from a user. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-read'],
    operation: 'read', status: 'allowed', targetName: 'sys_user', targetScope: 'global', targetType: 'sys_db_object'
})

/** Who holds the app's admin role: they get the e-mails. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-has-role-read'],
    operation: 'read', status: 'allowed', targetName: 'sys_user_has_role', targetScope: 'global', targetType: 'sys_db_object'
})

/** Finding jobs whose interval is shorter than an hour. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sysauto-script-read'],
    operation: 'read', status: 'allowed', targetName: 'sysauto_script', targetScope: 'global', targetType: 'sys_db_object'
})

/** Setting their interval back to one hour. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sysauto-script-write'],
    operation: 'write', status: 'allowed', targetName: 'sysauto_script', targetScope: 'global', targetType: 'sys_db_object'
})
