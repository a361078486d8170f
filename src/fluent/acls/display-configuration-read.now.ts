import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Set-up. */
export const displayConfigurationReadAcl = Acl({
    $id: Now.ID['acl-display-configuration-read'],
    type: 'record',
    table: 'x_glne_conn_display_configuration',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read display configurations'
})
