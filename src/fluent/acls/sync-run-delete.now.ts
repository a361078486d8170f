import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** State of the engine: written by the app alone. */
export const syncRunDeleteAcl = Acl({
    $id: Now.ID['acl-sync-run-delete'],
    type: 'record',
    table: 'x_glne_conn_sync_run',
    operation: 'delete',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may delete sync runs by hand'
})
