import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app. */
export const companySettingsFailingSinceWriteAcl = Acl({
    $id: Now.ID['acl-company-settings-failing-since-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'failing_since',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits failing_since by hand'
})
