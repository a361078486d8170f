import { default_view, Form } from '@servicenow/sdk/core'

/** For diagnosis. */
Form({
    table: 'x_glne_conn_presence_token',
    view: default_view,
    sections: [
        {
            caption: 'Presence token',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'company' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'expires' },
                        { type: 'table_field', field: 'last_success' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'failures' },
                        { type: 'table_field', field: 'paused_until' },
                        { type: 'table_field', field: 'last_error' }
                    ]
                }
            ]
        }
    ]
})
