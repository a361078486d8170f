import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-clean-up'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.clean_up',
        language: 'en',
        message: 'Clean-up'
    }
})
