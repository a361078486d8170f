import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-clean-up-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.clean_up.pass',
        language: 'en',
        message: 'No Sync event is older than it may get.'
    }
})
