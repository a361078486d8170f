import { default_view, List } from '@servicenow/sdk/core'

/** For diagnosis. */
List({
    table: 'x_glne_conn_presence',
    view: default_view,
    columns: ['kind', 'state', 'since', 'checked', 'valid_until', 'failures', 'problem_code']
})
