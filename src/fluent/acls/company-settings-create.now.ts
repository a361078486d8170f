import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Set-up. */
export const companySettingsCreateAcl = Acl({
    $id: Now.ID['acl-company-settings-create'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    operation: 'create',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins create company settings'
})
