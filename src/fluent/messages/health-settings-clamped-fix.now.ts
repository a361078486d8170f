import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-settings-clamped-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.settings.clamped.fix',
        language: 'en',
        message: 'Set them within their ranges in Glance > System properties.'
    }
})
