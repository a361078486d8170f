import { Property } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Session Result Count. Out of range is clamped when read: a scoped app may not refuse a save of a property. */
export const sessionResultCount = Property({
    $id: Now.ID['property-session-result-count'],
    name: 'x_glne_conn.session_result_count',
    type: 'integer',
    value: 100,
    description: 'Session Result Count: sessions returned and processed with each call to Glance, 1 to 1000. Values outside this range are corrected.',
    roles: { read: [admin], write: [admin] }
})
