import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-other-company'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.other_company',
        language: 'en',
        message: 'The company of this run is no longer the default one: only that is synchronised.'
    }
})
