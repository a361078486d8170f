import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles/user.now'

/** Who may ask for the synchronisation of the sessions of a record over REST; which records, the handler decides by the caller's own access. */
export const restSyncRecordAcl = Acl({
    $id: Now.ID['acl-rest-sync-record'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.sync_record',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users ask for the synchronisation of the sessions of a record'
})
