import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** What could not be stored, and why. It may hold what Glance reported of a visitor. */
export const quarantineReadAcl = Acl({
    $id: Now.ID['acl-quarantine-read'],
    type: 'record',
    table: 'x_glne_conn_quarantine',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read quarantined records'
})
