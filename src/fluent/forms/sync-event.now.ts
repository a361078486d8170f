import { default_view, Form } from '@servicenow/sdk/core'

/** One attempt to update sessions: when, what, how many, and why it failed. */
Form({
    table: 'x_glne_conn_sync_event',
    view: default_view,
    sections: [
        {
            caption: 'Sync event',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'range_start' },
                        { type: 'table_field', field: 'range_end' },
                        { type: 'table_field', field: 'dry_run' },
                        { type: 'table_field', field: 'trigger' },
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'company' },
                        { type: 'table_field', field: 'requested_for' },
                        { type: 'table_field', field: 'requested_table' },
                        { type: 'table_field', field: 'requested_record' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'started' },
                        { type: 'table_field', field: 'ended' },
                        { type: 'table_field', field: 'window_start' },
                        { type: 'table_field', field: 'window_end' },
                        { type: 'table_field', field: 'reached' },
                        { type: 'table_field', field: 'percent_done' },
                        { type: 'table_field', field: 'resume_at' },
                        { type: 'table_field', field: 'slices' },
                        { type: 'table_field', field: 'retries' },
                        { type: 'table_field', field: 'retries_in_row' }
                    ]
                }
            ]
        },
        {
            caption: 'Counts',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'requests' },
                        { type: 'table_field', field: 'pages' },
                        { type: 'table_field', field: 'received' },
                        { type: 'table_field', field: 'created' },
                        { type: 'table_field', field: 'updated' }
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'unchanged' },
                        { type: 'table_field', field: 'matched' },
                        { type: 'table_field', field: 'ignored' },
                        { type: 'table_field', field: 'failed' }
                    ]
                }
            ]
        },
        {
            caption: 'Result',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'error_class' },
                        { type: 'table_field', field: 'message' },
                        { type: 'table_field', field: 'clamped' }
                    ]
                }
            ]
        }
    ]
})
