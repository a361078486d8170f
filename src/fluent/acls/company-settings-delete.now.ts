import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** A rule refuses it while sessions are pending. */
export const companySettingsDeleteAcl = Acl({
    $id: Now.ID['acl-company-settings-delete'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    operation: 'delete',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins delete company settings'
})
