import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-settings-clamped'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.settings.clamped',
        language: 'en',
        message: 'Out of range and corrected: {0}.'
    }
})
