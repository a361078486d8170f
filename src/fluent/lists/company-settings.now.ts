import { default_view, List } from '@servicenow/sdk/core'

/** Glance companies. */
List({
    table: 'x_glne_conn_company_settings',
    view: default_view,
    columns: ['name', 'partner_id', 'is_default', 'presence', 'show_terms', 'log_outside_sessions']
})
