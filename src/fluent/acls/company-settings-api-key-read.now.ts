import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/**
 * The key can be written, never read by other systems: integrations get nothing, administrators
 * included (deny unless). A form needs read access to offer the field at all, and shows it masked.
 */
export const companySettingsApiKeyReadAcl = Acl({
    $id: Now.ID['acl-company-settings-api-key-read'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'api_key',
    operation: 'read',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = gs.isInteractive()',
    adminOverrides: false,
    active: true,
    description: 'Only a person at a form meets the API key field, and sees it masked'
})
