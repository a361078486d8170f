import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-counts-failed'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.counts_failed',
        language: 'en',
        message: 'Glance\'s own numbers of sessions could not be compared with ours: {0}'
    }
})
