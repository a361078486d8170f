import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-write-back-waiting'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.write_back.waiting',
        language: 'en',
        message: '{0} notes have waited for more than a day to be written on their records.'
    }
})
