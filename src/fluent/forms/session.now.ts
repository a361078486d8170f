import { default_view, Form } from '@servicenow/sdk/core'

/** A session: what it was, with whom, and what is known of its synchronisation. The hash is left out: it says nothing to a reader. */
Form({
    table: 'x_glne_conn_session',
    view: default_view,
    sections: [
        {
            caption: 'Session',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'company' },
                        { type: 'table_field', field: 'type' },
                        { type: 'table_field', field: 'status' },
                        { type: 'table_field', field: 'agent' },
                        { type: 'table_field', field: 'partner_user_id' },
                        { type: 'table_field', field: 'source_table' },
                        { type: 'table_field', field: 'source_record' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'started' },
                        { type: 'table_field', field: 'ended' },
                        { type: 'table_field', field: 'duration_seconds' },
                        { type: 'table_field', field: 'width' },
                        { type: 'table_field', field: 'height' },
                        { type: 'table_field', field: 'join_method' },
                        { type: 'table_field', field: 'terms' },
                        { type: 'table_field', field: 'origin' }
                    ]
                }
            ]
        },
        {
            caption: 'Visitor',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'visitor_name' },
                        { type: 'table_field', field: 'visitor_email' },
                        { type: 'table_field', field: 'visitor_phone' },
                        { type: 'table_field', field: 'visitor_id' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'session_key' },
                        { type: 'table_field', field: 'glance_session_id' }
                    ]
                },
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'contact_table' },
                        { type: 'table_field', field: 'contact' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'account' },
                        { type: 'table_field', field: 'configuration_item' }
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
                        { type: 'table_field', field: 'sync_state' },
                        { type: 'table_field', field: 'sync_attempts' },
                        { type: 'table_field', field: 'write_back' },
                        { type: 'table_field', field: 'write_back_note' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'last_sync_event' },
                        { type: 'table_field', field: 'anonymised' },
                        { type: 'table_field', field: 'erasure' }
                    ]
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'note' }
                    ]
                }
            ]
        }
    ]
})
