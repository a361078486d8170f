import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** For diagnosis. */
export const syncRunReadAcl = Acl({
    $id: Now.ID['acl-sync-run-read'],
    type: 'record',
    table: 'x_glne_conn_sync_run',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read sync runs'
})
