import { Property } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Attach Responses. Secrets are blanked before anything is attached. */
export const attachResponses = Property({
    $id: Now.ID['property-attach-responses'],
    name: 'x_glne_conn.attach_responses',
    type: 'boolean',
    value: false,
    description: 'Attach Responses: attach the response payload of integration requests to the Sync event or Session. Keys are removed.',
    roles: { read: [admin], write: [admin] }
})
