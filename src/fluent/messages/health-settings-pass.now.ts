import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-settings-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.settings.pass',
        language: 'en',
        message: 'All properties are within their ranges.'
    }
})
