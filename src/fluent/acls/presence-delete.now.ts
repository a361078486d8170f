import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app alone. */
export const presenceDeleteAcl = Acl({
    $id: Now.ID['acl-presence-delete'],
    type: 'record',
    table: 'x_glne_conn_presence',
    operation: 'delete',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may delete what is known of visitors by hand'
})
