import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app alone. */
export const presenceWriteAcl = Acl({
    $id: Now.ID['acl-presence-write'],
    type: 'record',
    table: 'x_glne_conn_presence',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody may write what is known of visitors by hand'
})
