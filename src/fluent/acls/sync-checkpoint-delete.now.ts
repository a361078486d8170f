import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** State of the engine: written by the app alone. */
export const syncCheckpointDeleteAcl = Acl({
    $id: Now.ID['acl-sync-checkpoint-delete'],
    type: 'record',
    table: 'x_glne_conn_sync_checkpoint',
    operation: 'delete',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may delete sync checkpoints by hand'
})
