import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** State of the engine: written by the app alone. */
export const syncRunWriteAcl = Acl({
    $id: Now.ID['acl-sync-run-write'],
    type: 'record',
    table: 'x_glne_conn_sync_run',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may write sync runs by hand'
})
