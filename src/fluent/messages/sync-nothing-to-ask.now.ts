import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-nothing-to-ask'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.nothing_to_ask',
        language: 'en',
        message: 'No session launched here is due to be looked for, and sessions started elsewhere are not logged: Glance was not asked.'
    }
})
