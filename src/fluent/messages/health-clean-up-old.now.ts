import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-clean-up-old'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.clean_up.old',
        language: 'en',
        message: '{0} Sync events are older than {1} days.'
    }
})
