import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app alone. */
export const presenceTokenCreateAcl = Acl({
    $id: Now.ID['acl-presence-token-create'],
    type: 'record',
    table: 'x_glne_conn_presence_token',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may create presence tokens by hand'
})
