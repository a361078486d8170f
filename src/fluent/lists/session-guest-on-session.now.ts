import { default_view, List } from '@servicenow/sdk/core'

/** Guests below their session. */
List({
    table: 'x_glne_conn_session_guest',
    view: default_view,
    parent: 'x_glne_conn_session',
    columns: ['name', 'email', 'phone', 'type', 'status', 'started', 'duration_seconds']
})
