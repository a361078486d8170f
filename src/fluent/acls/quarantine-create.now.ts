import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Written by the app alone. */
export const quarantineCreateAcl = Acl({
    $id: Now.ID['acl-quarantine-create'],
    type: 'record',
    table: 'x_glne_conn_quarantine',
    operation: 'create',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody creates quarantined records by hand'
})
