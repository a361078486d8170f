import { default_view, List } from '@servicenow/sdk/core'

/** Claims of the engine. */
List({
    table: 'x_glne_conn_sync_run',
    view: default_view,
    columns: ['company', 'fence', 'trigger', 'state', 'sync_event', 'started', 'last_seen', 'ended']
})
