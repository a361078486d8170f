import { UiAction } from '@servicenow/sdk/core'
import { syncNowFromSession } from '../../server/runs/buttons.ts'
import { user } from '../roles/user.now'

/** Sync now on a session that still waits for its result. */
export const syncNowSessionAction = UiAction({
    $id: Now.ID['ui-action-sync-now-session'],
    name: 'Sync now',
    actionName: 'x_glne_conn_sync_now_session',
    table: 'x_glne_conn_session',
    hint: 'Ask Glance for the result of this session',
    active: true,
    order: 100,
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    condition: 'current.getValue(\'sync_state\') == \'pending\'',
    roles: [user],
    script: syncNowFromSession
})
