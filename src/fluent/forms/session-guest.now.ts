import { default_view, Form } from '@servicenow/sdk/core'

/** A guest of a session. */
Form({
    table: 'x_glne_conn_session_guest',
    view: default_view,
    sections: [
        {
            caption: 'Session guest',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'session' },
                        { type: 'table_field', field: 'type' },
                        { type: 'table_field', field: 'status' },
                        { type: 'table_field', field: 'started' },
                        { type: 'table_field', field: 'duration_seconds' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'name' },
                        { type: 'table_field', field: 'email' },
                        { type: 'table_field', field: 'phone' },
                        { type: 'table_field', field: 'partner_user_id' }
                    ]
                }
            ]
        }
    ]
})
