import { default_view, Form } from '@servicenow/sdk/core'

/** A checkpoint of the engine, for diagnosis. */
Form({
    table: 'x_glne_conn_sync_checkpoint',
    view: default_view,
    sections: [
        {
            caption: 'Sync checkpoint',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'company' },
                        { type: 'table_field', field: 'fence' },
                        { type: 'table_field', field: 'sequence' },
                        { type: 'table_field', field: 'checkpoint_hash' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'sync_event' },
                        { type: 'table_field', field: 'source' },
                        { type: 'table_field', field: 'watermark' },
                        { type: 'table_field', field: 'window_start' },
                        { type: 'table_field', field: 'window_end' }
                    ]
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'cursor' }
                    ]
                }
            ]
        }
    ]
})
