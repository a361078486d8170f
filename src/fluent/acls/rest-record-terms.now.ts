import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles/user.now'

/** Who may tell over REST how a visitor answered the terms; of which sessions, the handler decides. */
export const restRecordTermsAcl = Acl({
    $id: Now.ID['acl-rest-record-terms'],
    type: 'rest_endpoint',
    name: 'x_glne_conn.glance.record_terms',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users tell how the visitor answered the terms'
})
