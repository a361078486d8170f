import { UiAction } from '@servicenow/sdk/core'
import { syncNowFromRows } from '../../server/runs/buttons.ts'
import { user } from '../roles/user.now'

/** Sync now on chosen sessions of a list or related list: for all of their record that wait. */
export const syncNowRowsAction = UiAction({
    $id: Now.ID['ui-action-sync-now-rows'],
    name: 'Sync now',
    actionName: 'x_glne_conn_sync_now_rows',
    table: 'x_glne_conn_session',
    hint: 'Ask Glance for the results of all waiting sessions on the same records as the selected sessions',
    active: true,
    order: 100,
    list: { showListChoice: true },
    condition: 'current.getValue(\'sync_state\') == \'pending\'',
    roles: [user],
    script: syncNowFromRows
})
