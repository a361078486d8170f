import { default_view, List } from '@servicenow/sdk/core'

/** Tables that have Glance. */
List({
    table: 'x_glne_conn_display_configuration',
    view: default_view,
    columns: ['table', 'order', 'active', 'inherit', 'condition', 'visitor_id_field']
})
