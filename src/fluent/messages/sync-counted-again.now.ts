import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-counted-again'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.counted_again',
        language: 'en',
        message: 'More records than can be kept in mind ended in one second: some of them were counted again, as unchanged.'
    }
})
