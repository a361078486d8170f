import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Part of asking for a repair: from when on. */
export const syncEventRangeStartCreateAcl = Acl({
    $id: Now.ID['acl-sync-event-range-start-create'],
    type: 'record',
    table: 'x_glne_conn_sync_event',
    field: 'range_start',
    operation: 'create',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins say from when on of a repair'
})
