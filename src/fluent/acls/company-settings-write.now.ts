import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Set-up. */
export const companySettingsWriteAcl = Acl({
    $id: Now.ID['acl-company-settings-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    operation: 'write',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins write company settings'
})
