import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Who may read the state of the app over REST. */
export const restReadHealthAcl = Acl({
    $id: Now.ID['acl-rest-read-health'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.read_health',
    operation: 'execute',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance administrators read the state of the app'
})
