import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Written by the app alone. */
export const syncEventCreateAcl = Acl({
    $id: Now.ID['acl-sync-event-create'],
    type: 'record',
    table: 'x_glne_conn_sync_event',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody creates sync events by hand'
})
