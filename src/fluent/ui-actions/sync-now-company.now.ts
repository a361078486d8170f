import { UiAction } from '@servicenow/sdk/core'
import { syncNowFromCompany } from '../../server/runs/buttons.ts'
import { admin } from '../roles/admin.now'

/** Sync now on the default company: only that one synchronises. */
export const syncNowCompanyAction = UiAction({
    $id: Now.ID['ui-action-sync-now-company'],
    name: 'Sync now',
    actionName: 'x_glne_conn_sync_now_company',
    table: 'x_glne_conn_company_settings',
    hint: 'Ask Glance for this company\'s sessions that are not synchronised yet',
    active: true,
    order: 100,
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    condition: 'current.getValue(\'is_default\') == \'1\'',
    roles: [admin],
    script: syncNowFromCompany
})
