import { UiAction } from '@servicenow/sdk/core'
import { askErasure } from '../../server/removal/erasure.ts'
import { admin } from '../roles/admin.now'

/** Count the sessions of this visitor, to erase what tells of them. */
export const eraseVisitorAction = UiAction({
    $id: Now.ID['ui-action-erase-visitor'],
    name: 'Erase visitor',
    actionName: 'x_glne_conn_erase_visitor',
    table: 'x_glne_conn_session',
    hint: 'Count the sessions of this visitor, to erase what tells of them',
    active: true,
    order: 200,
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    condition: 'current.getValue(\'anonymised\') != \'1\' && !current.getValue(\'erasure\')',
    roles: [admin],
    script: askErasure
})
