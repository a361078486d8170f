import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-interrupted'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.interrupted',
        language: 'en',
        message: 'The work was interrupted and went on from the last stored page. What that page had stored in part is counted as unchanged.'
    }
})
