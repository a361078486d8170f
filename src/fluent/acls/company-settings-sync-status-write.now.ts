import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Kept by the app. */
export const companySettingsSyncStatusWriteAcl = Acl({
    $id: Now.ID['acl-company-settings-sync-status-write'],
    type: 'record',
    table: 'x_glne_conn_company_settings',
    field: 'sync_status',
    operation: 'write',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody edits sync_status by hand'
})
