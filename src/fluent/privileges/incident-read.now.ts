import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Launching from an incident: is it readable by the caller, and who is the visitor? Only the tables of the base platform with a customer behind them ship; any other is granted by an admin when its display configuration is made. */
CrossScopePrivilege({
    $id: Now.ID['privilege-incident-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
