import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles/user.now'

/** Who may ask for the card of a record over REST; which records, the handler decides by the caller's own access. */
export const restReadCardAcl = Acl({
    $id: Now.ID['acl-rest-read-card'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.read_card',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users read the card of a record'
})
