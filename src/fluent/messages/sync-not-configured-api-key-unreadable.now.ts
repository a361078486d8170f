import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-not-configured-api-key-unreadable'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.not_configured.api_key_unreadable',
        language: 'en',
        message: 'The API key of the default company is stored, but this instance cannot decrypt it. A Glance admin enters it again in Glance > Company Settings.'
    }
})
