import { UiAction } from '@servicenow/sdk/core'
import { user } from '../roles/user.now'

/**
 * The Glance Card of the record on a form of a workspace, as its page in a window of the workspace. It ships inactive and stands on no form of its own accord:
 * an administrator activates it once, and a Glance admin ticks Workspace on the Display Configuration of each table. Not on classic forms: there the
 * formatter is.
 */
export const openCardAction = UiAction({
    $id: Now.ID['ui-action-open-card'],
    name: 'Glance',
    actionName: 'x_glne_conn_open_card',
    table: 'global',
    hint: 'Start or join a Glance session for this record',
    comments: 'Ships inactive. Activate it, then select Workspace on the Display Configuration of each table that should offer the Glance Card in workspaces.',
    active: false,
    order: 1000,
    showInsert: false,
    showUpdate: true,
    condition: 'new GlanceWorkspace().offers(current)',
    roles: [user],
    messages: ['x_glne_conn.card.title'],
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: Now.include('./open-card.client.js')
    }
})
