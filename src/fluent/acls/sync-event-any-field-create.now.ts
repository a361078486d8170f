import { Acl } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** All but the fields of a repair are written by the app alone. No deny rule: that would hold for those fields, too. */
export const syncEventAnyFieldCreateAcl = Acl({
    $id: Now.ID['acl-sync-event-any-field-create'],
    type: 'record',
    table: 'x_glne_conn_sync_event',
    field: '*',
    operation: 'create',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
    description: 'Nobody fills in the other fields of a sync event'
})
