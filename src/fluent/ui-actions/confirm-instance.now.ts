import { UiAction } from '@servicenow/sdk/core'
import { confirmInstance } from '../../server/rules/company-settings.ts'
import { admin } from '../roles/admin.now'

/** These settings are for this instance: let it work with Glance. */
export const confirmInstanceAction = UiAction({
    $id: Now.ID['ui-action-confirm-instance'],
    name: 'Confirm this instance',
    actionName: 'x_glne_conn_confirm_instance',
    table: 'x_glne_conn_company_settings',
    hint: 'These settings are for this instance: let it work with Glance',
    active: true,
    order: 200,
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    condition: 'current.getValue(\'saved_on\') != gs.getProperty(\'instance_name\', \'\') + \' (\' + gs.getProperty(\'instance_id\', \'\') + \')\'',
    roles: [admin],
    script: confirmInstance
})
