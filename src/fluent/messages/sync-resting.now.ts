import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-resting'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.resting',
        language: 'en',
        message: 'Company Settings were made on "{0}", and this instance is "{1}" (a clone?): nothing is synchronised or written back here. A Glance admin checks Glance > Company Settings and presses Confirm this instance.'
    }
})
