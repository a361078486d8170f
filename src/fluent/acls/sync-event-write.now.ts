import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Written by the app alone. */
export const syncEventWriteAcl = Acl({
    $id: Now.ID['acl-sync-event-write'],
    type: 'record',
    table: 'x_glne_conn_sync_event',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits sync events by hand'
})
