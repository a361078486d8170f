import { UiAction } from '@servicenow/sdk/core'
import { confirmErasure } from '../../server/removal/erasure.ts'
import { admin } from '../roles/admin.now'

/** Erase what tells of this visitor from all their sessions, for good. */
export const confirmErasureAction = UiAction({
    $id: Now.ID['ui-action-confirm-erasure'],
    name: 'Confirm erasure',
    actionName: 'x_glne_conn_confirm_erasure',
    table: 'x_glne_conn_session',
    hint: 'Erase what tells of this visitor from all their sessions, for good',
    active: true,
    order: 210,
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    condition: 'current.getValue(\'erasure\') == \'asked\'',
    roles: [admin],
    script: confirmErasure
})
