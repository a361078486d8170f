import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles/user.now'

/** Who may launch sessions over REST; which records, the handler decides by the caller's own access. */
export const restLaunchSessionAcl = Acl({
    $id: Now.ID['acl-rest-launch-session'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.launch_session',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users launch sessions'
})
