import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Erasing a visitor on request may need it. */
export const sessionGuestDeleteAcl = Acl({
    $id: Now.ID['acl-session-guest-delete'],
    type: 'record',
    table: 'x_glne_conn_session_guest',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins may delete guests'
})
