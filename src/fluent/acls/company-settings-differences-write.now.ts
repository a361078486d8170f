import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app. */
export const companySettingsDifferencesWriteAcl = Acl({
    $id: Now.ID['acl-company-settings-differences-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'differences',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits differences by hand'
})
