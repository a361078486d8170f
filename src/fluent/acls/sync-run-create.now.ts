import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** State of the engine: written by the app alone. */
export const syncRunCreateAcl = Acl({
    $id: Now.ID['acl-sync-run-create'],
    type: 'record',
    table: 'x_glne_conn_sync_run',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may create sync runs by hand'
})
