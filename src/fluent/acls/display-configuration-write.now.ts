import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Set-up. */
export const displayConfigurationWriteAcl = Acl({
    $id: Now.ID['acl-display-configuration-write'],
    type: 'record',
    table: 'x_glne_conn_display_configuration',
    operation: 'write',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins write display configurations'
})
