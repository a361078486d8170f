import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app. */
export const companySettingsRestUntilWriteAcl = Acl({
    $id: Now.ID['acl-company-settings-rest-until-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'rest_until',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits rest_until by hand'
})
