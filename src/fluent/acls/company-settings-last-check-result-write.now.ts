import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app. */
export const companySettingsLastCheckResultWriteAcl = Acl({
    $id: Now.ID['acl-company-settings-last-check-result-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'last_check_result',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits last_check_result by hand'
})
