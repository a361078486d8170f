import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-not-configured-no-api-key'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.not_configured.no_api_key',
        language: 'en',
        message: 'The default company has no API key. A Glance admin enters it in Glance > Company Settings.'
    }
})
