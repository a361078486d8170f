import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Set-up. */
export const displayConfigurationDeleteAcl = Acl({
    $id: Now.ID['acl-display-configuration-delete'],
    type: 'record',
    table: 'x_glne_conn_display_configuration',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins delete display configurations'
})
