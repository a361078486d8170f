import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** What happened, and when. */
export const syncEventReadAcl = Acl({
    $id: Now.ID['acl-sync-event-read'],
    type: 'record',
    table: 'x_glne_conn_sync_event',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read sync events'
})
