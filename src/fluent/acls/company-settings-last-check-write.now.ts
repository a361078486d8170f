import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app. */
export const companySettingsLastCheckWriteAcl = Acl({
    $id: Now.ID['acl-company-settings-last-check-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'last_check',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits last_check by hand'
})
