import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app alone. */
export const presenceCreateAcl = Acl({
    $id: Now.ID['acl-presence-create'],
    type: 'record',
    table: 'x_glne_conn_presence',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may create what is known of visitors by hand'
})
