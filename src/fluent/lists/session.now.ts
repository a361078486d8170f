import { default_view, List } from '@servicenow/sdk/core'

/** Sessions. */
List({
    table: 'x_glne_conn_session',
    view: default_view,
    columns: ['number', 'type', 'status', 'agent', 'visitor_name', 'source_table', 'source_record', 'started', 'duration_seconds', 'sync_state']
})
