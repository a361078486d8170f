import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Set-up. */
export const companySettingsApiKeyWriteAcl = Acl({
    $id: Now.ID['acl-company-settings-api-key-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'api_key',
    operation: 'write',
    roles: [admin],
    adminOverrides: true,
    active: true,
    description: 'Glance admins set the API key'
})
