import { Property } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Join Method: the installed client instead of the browser. */
export const joinWithClient = Property({
    $id: Now.ID['property-join-with-client'],
    name: 'x_glne_conn.join_with_client',
    type: 'boolean',
    value: false,
    description: 'Join Method: join sessions using the installed client. No (the default) joins in the browser.',
    roles: { read: [admin], write: [admin] }
})
