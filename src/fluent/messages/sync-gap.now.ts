import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-gap'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.gap',
        language: 'en',
        message: 'More sessions ended in the second {0} ({1}) than Glance returns in one answer. What is stored of it is not complete.'
    }
})
