import { default_view, Form } from '@servicenow/sdk/core'

/** Which records have Glance, and where the visitor is found on them. */
Form({
    table: 'x_glne_conn_display_configuration',
    view: default_view,
    sections: [
        {
            caption: 'Display Configuration',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'table' },
                        { type: 'table_field', field: 'order' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'active' },
                        { type: 'table_field', field: 'inherit' }
                    ]
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'condition' }
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
                        { type: 'table_field', field: 'visitor_id_field' },
                        { type: 'table_field', field: 'visitor_name_field' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'visitor_email_field' },
                        { type: 'table_field', field: 'visitor_phone_field' }
                    ]
                }
            ]
        },
        {
            caption: 'Behaviour',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'buttons' },
                        { type: 'table_field', field: 'workspace' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'write_back' },
                        { type: 'table_field', field: 'write_back_since' }
                    ]
                }
            ]
        }
    ]
})
