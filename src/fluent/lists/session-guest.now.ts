import { default_view, List } from '@servicenow/sdk/core'

/** Guests. */
List({
    table: 'x_glne_conn_session_guest',
    view: default_view,
    columns: ['session', 'name', 'email', 'type', 'status', 'started', 'duration_seconds']
})
