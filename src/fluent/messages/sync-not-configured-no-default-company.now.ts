import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-not-configured-no-default-company'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.not_configured.no_default_company',
        language: 'en',
        message: 'No Company Settings record is marked as default. A Glance admin sets it in Glance > Company Settings.'
    }
})
