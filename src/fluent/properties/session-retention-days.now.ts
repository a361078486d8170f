import { Property } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Session Retention, in days. */
export const sessionRetentionDays = Property({
    $id: Now.ID['property-session-retention-days'],
    name: 'x_glne_conn.session_retention_days',
    type: 'integer',
    value: 0,
    description: 'Session Retention: days until sessions are anonymised, checked daily. 0 keeps them unchanged for ever.',
    roles: { read: [admin], write: [admin] }
})
