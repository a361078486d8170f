import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** State of the engine: written by the app alone. */
export const syncCheckpointWriteAcl = Acl({
    $id: Now.ID['acl-sync-checkpoint-write'],
    type: 'record',
    table: 'x_glne_conn_sync_checkpoint',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may write sync checkpoints by hand'
})
