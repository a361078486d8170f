import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** The daily clean-up removes old ones; an admin may do so earlier. */
export const quarantineDeleteAcl = Acl({
    $id: Now.ID['acl-quarantine-delete'],
    type: 'record',
    table: 'x_glne_conn_quarantine',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins may delete quarantined records'
})
