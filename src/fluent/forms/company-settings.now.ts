import { default_view, Form } from '@servicenow/sdk/core'

/** What the quickstart asks for, then where the service is. */
Form({
    table: 'x_glne_conn_company_settings',
    view: default_view,
    sections: [
        {
            caption: 'Company Settings',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'name' },
                        { type: 'table_field', field: 'partner_id' },
                        { type: 'table_field', field: 'api_key' },
                        { type: 'table_field', field: 'is_default' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'sso_expiration' },
                        { type: 'table_field', field: 'partner_uid_field' },
                        { type: 'table_field', field: 'presence' },
                        { type: 'table_field', field: 'show_terms' },
                        { type: 'table_field', field: 'agent_script' },
                        { type: 'table_field', field: 'log_outside_sessions' }
                    ]
                }
            ]
        },
        {
            caption: 'Glance service',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'service_url' },
                        { type: 'table_field', field: 'saved_on' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'presence_url' },
                        { type: 'table_field', field: 'agent_script_url' },
                        { type: 'table_field', field: 'outside_since' }
                    ]
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'last_check' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'last_check_result' }
                    ]
                }
            ]
        },
        {
            caption: 'Synchronisation',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'sync_status' },
                        { type: 'table_field', field: 'failing_since' },
                        { type: 'table_field', field: 'rest_until' },
                        { type: 'table_field', field: 'last_reconciled' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'failing_class' },
                        { type: 'table_field', field: 'failing_reason' },
                        { type: 'table_field', field: 'failing_notified' },
                        { type: 'table_field', field: 'counts_differ' }
                    ]
                }
            ]
        }
    ]
})
