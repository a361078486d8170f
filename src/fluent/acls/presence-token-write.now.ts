import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app alone. */
export const presenceTokenWriteAcl = Acl({
    $id: Now.ID['acl-presence-token-write'],
    type: 'record',
    table: 'x_glne_conn_presence_token',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may write presence tokens by hand'
})
