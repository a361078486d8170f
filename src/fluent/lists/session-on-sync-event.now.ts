import { default_view, List } from '@servicenow/sdk/core'

/** Sessions below the sync event that last touched them. */
List({
    table: 'x_glne_conn_session',
    view: default_view,
    parent: 'x_glne_conn_sync_event',
    columns: ['number', 'type', 'status', 'agent', 'visitor_name', 'started', 'duration_seconds', 'sync_state']
})
