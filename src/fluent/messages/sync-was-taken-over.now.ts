import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-was-taken-over'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.was_taken_over',
        language: 'en',
        message: 'The run stopped without a word and was taken over by {0}.'
    }
})
