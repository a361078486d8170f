import { default_view, Form } from '@servicenow/sdk/core'

/** What was set aside, why, and whether it has been seen whole since. */
Form({
    table: 'x_glne_conn_quarantine',
    view: default_view,
    sections: [
        {
            caption: 'Quarantined record',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'identity' },
                        { type: 'table_field', field: 'company' },
                        { type: 'table_field', field: 'last_sync_event' },
                        { type: 'table_field', field: 'times_seen' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'place_start' },
                        { type: 'table_field', field: 'place_end' },
                        { type: 'table_field', field: 'first_seen' },
                        { type: 'table_field', field: 'last_seen' },
                        { type: 'table_field', field: 'next_try' },
                        { type: 'table_field', field: 'resolved' }
                    ]
                }
            ]
        },
        {
            caption: 'What was reported',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'reason' },
                        { type: 'table_field', field: 'excerpt' }
                    ]
                }
            ]
        }
    ]
})
