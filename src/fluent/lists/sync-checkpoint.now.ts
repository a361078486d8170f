import { default_view, List } from '@servicenow/sdk/core'

/** Checkpoints of the engine. */
List({
    table: 'x_glne_conn_sync_checkpoint',
    view: default_view,
    columns: ['company', 'fence', 'sequence', 'sync_event', 'watermark', 'window_start', 'window_end']
})
