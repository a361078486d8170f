import { CrossScopePrivilege } from '@servicenow/sdk/core'

/** Erasing a visitor: which logs and answers are attached to the app's own Sessions and Sync events? They are removed by GlideSysAttachment. */
CrossScopePrivilege({
    $id: Now.ID['privilege-sys-attachment-read'],
    operation: 'read',
    status: 'allowed',
    targetName: 'sys_attachment',
    targetScope: 'global',
    targetType: 'sys_db_object'
})
