import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-ambiguous'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.ambiguous',
        language: 'en',
        message: 'Left open, because more than one fits: {0} launches and {1} sessions with key {2}.'
    }
})
