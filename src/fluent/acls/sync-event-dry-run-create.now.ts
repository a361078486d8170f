import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Part of asking for a repair: whether to change anything. */
export const syncEventDryRunCreateAcl = Acl({
    $id: Now.ID['acl-sync-event-dry-run-create'],
    type: 'record',
    table: 'x_glne_conn_sync_event',
    field: 'dry_run',
    operation: 'create',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins say whether a repair is a dry run'
})
