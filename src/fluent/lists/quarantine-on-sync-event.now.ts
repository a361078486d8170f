import { default_view, List } from '@servicenow/sdk/core'

/** Quarantined records below the sync event that last met them. */
List({
    table: 'x_glne_conn_quarantine',
    view: default_view,
    parent: 'x_glne_conn_sync_event',
    columns: ['reason', 'state', 'kind', 'identity', 'place_start', 'first_seen', 'times_seen']
})
