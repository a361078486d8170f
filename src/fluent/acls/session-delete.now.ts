import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Erasing a visitor on request may need it. */
export const sessionDeleteAcl = Acl({
    $id: Now.ID['acl-session-delete'],
    type: 'record',
    table: 'x_glne_conn_session',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins may delete sessions'
})
