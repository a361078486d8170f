import { default_view, List } from '@servicenow/sdk/core'

/** For diagnosis. */
List({
    table: 'x_glne_conn_presence_token',
    view: default_view,
    columns: ['company', 'state', 'expires', 'failures', 'paused_until', 'last_success', 'last_error']
})
