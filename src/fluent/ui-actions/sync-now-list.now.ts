import { UiAction } from '@servicenow/sdk/core'
import { syncNowFromList } from '../../server/runs/buttons.ts'
import { admin } from '../roles/admin.now'

/** Sync now above the list of Sync events. */
export const syncNowListAction = UiAction({
    $id: Now.ID['ui-action-sync-now-list'],
    name: 'Sync now',
    actionName: 'x_glne_conn_sync_now_list',
    table: 'x_glne_conn_sync_event',
    hint: 'Ask Glance for the sessions that are not synchronised yet',
    active: true,
    order: 100,
    list: { showBannerButton: true },
    condition: 'gs.hasRole(\'x_glne_conn.admin\')',
    roles: [admin],
    script: syncNowFromList
})
