import { Property } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Pending Expiry, in days. */
export const pendingExpiryDays = Property({
    $id: Now.ID['property-pending-expiry-days'],
    name: 'x_glne_conn.pending_expiry_days',
    type: 'integer',
    value: 7,
    description: 'Pending Expiry: days until a launched session that Glance never reported as ended is marked as expired. 1 to 365.',
    roles: { read: [admin], write: [admin] }
})
