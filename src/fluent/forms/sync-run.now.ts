import { default_view, Form } from '@servicenow/sdk/core'

/** A claim of the engine, for diagnosis. */
Form({
    table: 'x_glne_conn_sync_run',
    view: default_view,
    sections: [
        {
            caption: 'Sync run',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'company' },
                        { type: 'table_field', field: 'fence' },
                        { type: 'table_field', field: 'trigger' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'run_hash' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'sync_event' },
                        { type: 'table_field', field: 'started' },
                        { type: 'table_field', field: 'last_seen' },
                        { type: 'table_field', field: 'ended' }
                    ]
                }
            ]
        }
    ]
})
