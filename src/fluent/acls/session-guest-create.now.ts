import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Written by the app alone. */
export const sessionGuestCreateAcl = Acl({
    $id: Now.ID['acl-session-guest-create'],
    type: 'record',
    table: 'x_glne_conn_session_guest',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody creates guests by hand'
})
