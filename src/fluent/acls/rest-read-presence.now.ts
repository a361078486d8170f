import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles/user.now'

/** Who may ask whether a visitor is present; of which records, the handler decides by the caller's own access. */
export const restReadPresenceAcl = Acl({
    $id: Now.ID['acl-rest-read-presence'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.read_presence',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users ask whether the visitor of a record is present'
})
