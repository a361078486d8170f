import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** The API key has an ACL of its own. */
export const companySettingsReadAcl = Acl({
    $id: Now.ID['acl-company-settings-read'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    operation: 'read',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins read company settings'
})
