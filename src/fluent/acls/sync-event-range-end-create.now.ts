import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Part of asking for a repair: until when. */
export const syncEventRangeEndCreateAcl = Acl({
    $id: Now.ID['acl-sync-event-range-end-create'],
    type: 'record',
    table: 'x_glne_conn_sync_event',
    field: 'range_end',
    operation: 'create',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins say until when of a repair'
})
