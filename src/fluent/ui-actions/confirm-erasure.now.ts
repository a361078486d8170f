import { UiAction } from '@servicenow/sdk/core'
import { confirmErasure } from '../../server/removal/erasure.ts'
import { admin } from '../roles/admin.now'

/** Permanently remove this visitor\'s data and related logs from their finished sessions. */
export const confirmErasureAction = UiAction({
    $id: Now.ID['ui-action-confirm-erasure'],
    name: 'Confirm erasure',
    actionName: 'x_glne_conn_confirm_erasure',
    table: 'x_glne_conn_session',
    hint: 'Permanently remove this visitor\'s data and related logs from their finished sessions',
    active: true,
    order: 210,
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    condition: 'current.getValue(\'erasure\') == \'asked\'',
    roles: [admin],
    script: confirmErasure
})
