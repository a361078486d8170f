import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-counts-differ'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.counts_differ',
        language: 'en',
        message: 'Glance counts other sessions than are stored here, also after reading them again: {0} (between {1} and {2}).'
    }
})
