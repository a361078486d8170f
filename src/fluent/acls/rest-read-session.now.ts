import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles/user.now'

/** Who may ask how a session goes on over REST; which sessions, the handler decides by the caller's own access. */
export const restReadSessionAcl = Acl({
    $id: Now.ID['acl-rest-read-session'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.read_session',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users read how a session goes on'
})
