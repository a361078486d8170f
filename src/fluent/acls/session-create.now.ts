import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/**
 * Sessions are written by the app alone: a history that someone could edit would not be one. Its scripts run without ACLs. Deny unless, because
 * after an allow rule that fails the platform goes on to its wildcard rules, which let administrators pass.
 */
export const sessionCreateAcl = Acl({
    $id: Now.ID['acl-session-create'],
    type: 'record',
    table: 'x_glne_conn_session',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody creates sessions by hand'
})
