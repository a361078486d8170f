import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** For diagnosis. */
export const syncCheckpointReadAcl = Acl({
    $id: Now.ID['acl-sync-checkpoint-read'],
    type: 'record',
    table: 'x_glne_conn_sync_checkpoint',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read sync checkpoints'
})
