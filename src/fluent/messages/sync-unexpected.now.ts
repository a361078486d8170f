import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-unexpected'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.unexpected',
        language: 'en',
        message: 'The run failed unexpectedly: {0}'
    }
})
