import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles/user.now'

/** Guests follow their session: an agent reads those of the sessions they took part in. */
export const sessionGuestReadOwnAcl = Acl({
    $id: Now.ID['acl-session-guest-read-own'],
    type: 'record',
    table: 'x_glne_conn_session_guest',
    operation: 'read',
    roles: [user],
    condition: 'session.agentDYNAMIC90d1921e5f510100a9ad2572f2b477fe',
    adminOverrides: true,
    active: true,
    description: 'Agents read the guests of their own sessions'
})
