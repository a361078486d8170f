import { UiAction } from '@servicenow/sdk/core'
import { cancelErasure } from '../../server/removal/erasure.ts'
import { admin } from '../roles/admin.now'

/** Erase nothing. */
export const cancelErasureAction = UiAction({
    $id: Now.ID['ui-action-cancel-erasure'],
    name: 'Cancel erasure',
    actionName: 'x_glne_conn_cancel_erasure',
    table: 'x_glne_conn_session',
    hint: 'Do not erase anything',
    active: true,
    order: 220,
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    condition: 'current.getValue(\'erasure\') == \'asked\'',
    roles: [admin],
    script: cancelErasure
})
