import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app alone. */
export const presenceTokenDeleteAcl = Acl({
    $id: Now.ID['acl-presence-token-delete'],
    type: 'record',
    table: 'x_glne_conn_presence_token',
    operation: 'delete',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may delete presence tokens by hand'
})
