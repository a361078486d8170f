import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Set-up. */
export const displayConfigurationCreateAcl = Acl({
    $id: Now.ID['acl-display-configuration-create'],
    type: 'record',
    table: 'x_glne_conn_display_configuration',
    operation: 'create',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins create display configurations'
})
