import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** The token is for the app alone: administrators included, nobody reads it. */
export const presenceTokenTokenReadAcl = Acl({
    $id: Now.ID['acl-presence-token-token-read'],
    type: 'record',
    table: 'x_glne_conn_presence_token',
    field: 'token',
    operation: 'read',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody reads the token'
})
