import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'
import { sessionViewer } from '../roles/session-viewer.now'

/** Guests follow their session. */
export const sessionGuestReadAcl = Acl({
    $id: Now.ID['acl-session-guest-read'],
    type: 'record',
    table: 'x_glne_conn_session_guest',
    operation: 'read',
    roles: [admin, sessionViewer],
    adminOverrides: true,
    active: true,
    description: 'Glance admins and session viewers read every guest'
})
