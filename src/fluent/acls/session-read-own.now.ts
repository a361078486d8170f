import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles/user.now'

/** An agent reads the sessions they took part in: dynamic filter option "Me", no script. */
export const sessionReadOwnAcl = Acl({
    $id: Now.ID['acl-session-read-own'],
    type: 'record',
    table: 'x_glne_conn_session',
    operation: 'read',
    roles: [user],
    condition: 'agentDYNAMIC90d1921e5f510100a9ad2572f2b477fe',
    adminOverrides: true,
    active: true,
    description: 'Agents read their own sessions'
})
