import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles/user.now'

/** Who may ask for the synchronisation of a session over REST; which sessions, the handler decides by the caller's own access. */
export const restSyncSessionAcl = Acl({
    $id: Now.ID['acl-rest-sync-session'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.sync_session',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users ask for the synchronisation of a session'
})
