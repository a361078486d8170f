import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** For diagnosis. */
export const presenceTokenReadAcl = Acl({
    $id: Now.ID['acl-presence-token-read'],
    type: 'record',
    table: 'x_glne_conn_presence_token',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read presence tokens'
})
