import { UiAction } from '@servicenow/sdk/core'
import { askErasure } from '../../server/removal/erasure.ts'
import { admin } from '../roles/admin.now'

/** Count this visitor\'s sessions before their data is erased. */
export const eraseVisitorAction = UiAction({
    $id: Now.ID['ui-action-erase-visitor'],
    name: 'Erase visitor',
    actionName: 'x_glne_conn_erase_visitor',
    table: 'x_glne_conn_session',
    hint: 'Count this visitor\'s sessions before their data is erased',
    active: true,
    order: 200,
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    condition: 'current.getValue(\'anonymised\') != \'1\' && !current.getValue(\'erasure\')',
    roles: [admin],
    script: askErasure
})
