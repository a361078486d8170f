import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-to-be-continued'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.to_be_continued',
        language: 'en',
        message: 'Not finished: the next run goes on from here.'
    }
})
