import { default_view, List } from '@servicenow/sdk/core'

/** Sync events. */
List({
    table: 'x_glne_conn_sync_event',
    view: default_view,
    columns: ['number', 'trigger', 'state', 'started', 'ended', 'reached', 'received', 'created', 'updated', 'matched', 'failed', 'error_class']
})
