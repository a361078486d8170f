import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Sessions are written by the app alone: a history that someone could edit would not be one. Scripts of the app run without ACLs. */
export const sessionWriteAcl = Acl({
    $id: Now.ID['acl-session-write'],
    type: 'record',
    table: 'x_glne_conn_session',
    operation: 'write',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits sessions by hand'
})
