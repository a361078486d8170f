import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-counts-read-again'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.counts_read_again',
        language: 'en',
        message: 'Glance counts other sessions than are stored here ({0}) between {1} and {2}: {3} reads them again.'
    }
})
