import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app. */
export const companySettingsSavedOnWriteAcl = Acl({
    $id: Now.ID['acl-company-settings-saved-on-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'saved_on',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits saved_on by hand'
})
