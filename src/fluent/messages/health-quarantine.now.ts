import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-quarantine'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.quarantine',
        language: 'en',
        message: 'Quarantine'
    }
})
