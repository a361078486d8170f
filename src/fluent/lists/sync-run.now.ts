import { default_view, List } from '@servicenow/sdk/core'

/** Claims of the engine. */
List({
    table: 'x_glne_conn_sync_run',
    view: default_view,
    columns: ['company', 'fence', 'sync_event', 'sys_created_on']
})
