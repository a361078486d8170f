import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Written by the app alone. */
export const sessionGuestWriteAcl = Acl({
    $id: Now.ID['acl-session-guest-write'],
    type: 'record',
    table: 'x_glne_conn_session_guest',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits guests by hand'
})
