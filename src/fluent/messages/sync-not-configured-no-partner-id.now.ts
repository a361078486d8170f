import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-not-configured-no-partner-id'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.not_configured.no_partner_id',
        language: 'en',
        message: 'The default company has no valid partner id. A Glance admin enters it in Glance > Company Settings.'
    }
})
