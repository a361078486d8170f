import { default_view, List } from '@servicenow/sdk/core'

/** Quarantined records. */
List({
    table: 'x_glne_conn_quarantine',
    view: default_view,
    columns: ['reason', 'state', 'kind', 'identity', 'place_start', 'first_seen', 'last_seen', 'times_seen', 'last_sync_event']
})
