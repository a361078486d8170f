import { default_view, Form } from '@servicenow/sdk/core'

/** For diagnosis. */
Form({
    table: 'x_glne_conn_presence',
    view: default_view,
    sections: [
        {
            caption: 'Presence',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'kind' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'since' },
                        { type: 'table_field', field: 'checked' },
                        { type: 'table_field', field: 'valid_until' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'resolved' },
                        { type: 'table_field', field: 'record_version' },
                        { type: 'table_field', field: 'failures' },
                        { type: 'table_field', field: 'problem_code' },
                        { type: 'table_field', field: 'presence_hash' },
                        { type: 'table_field', field: 'watched' },
                        { type: 'table_field', field: 'answered' }
                    ]
                }
            ]
        }
    ]
})
