import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Written by the app alone. */
export const quarantineWriteAcl = Acl({
    $id: Now.ID['acl-quarantine-write'],
    type: 'record',
    table: 'x_glne_conn_quarantine',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits quarantined records by hand'
})
