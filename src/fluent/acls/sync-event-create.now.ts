import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** A person asks for a repair by a new Sync event; a rule checks it and gives it to the engine. */
export const syncEventCreateAcl = Acl({
    $id: Now.ID['acl-sync-event-create'],
    type: 'record',
    table: 'x_glne_conn_sync_event',
    operation: 'create',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins ask for a repair by a new sync event'
})
