import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** For diagnosis. */
export const presenceReadAcl = Acl({
    $id: Now.ID['acl-presence-read'],
    type: 'record',
    table: 'x_glne_conn_presence',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read what is known of visitors'
})
