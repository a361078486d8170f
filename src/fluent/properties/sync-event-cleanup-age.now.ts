import { Property } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** Sync Event Cleanup Age, in days. */
export const syncEventCleanupAge = Property({
    $id: Now.ID['property-sync-event-cleanup-age'],
    name: 'x_glne_conn.sync_event_cleanup_age',
    type: 'integer',
    value: 90,
    description: 'Sync Event Cleanup Age: days to keep Sync events. Older ones are removed daily.',
    roles: { read: [admin], write: [admin] }
})
