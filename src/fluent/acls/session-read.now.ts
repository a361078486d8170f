import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'
import { sessionViewer } from '../roles/session-viewer.now'

/** All sessions. */
export const sessionReadAcl = Acl({
    $id: Now.ID['acl-session-read'],
    type: 'record',
    table: 'x_glne_conn_session',
    operation: 'read',
    roles: [admin, sessionViewer],
    adminOverrides: true,
    active: true,
    description: 'Glance admins and session viewers read every session'
})
