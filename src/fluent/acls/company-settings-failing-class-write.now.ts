import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app. */
export const companySettingsFailingClassWriteAcl = Acl({
    $id: Now.ID['acl-company-settings-failing-class-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'failing_class',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits failing_class by hand'
})
