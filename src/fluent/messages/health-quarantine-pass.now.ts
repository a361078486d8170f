import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-quarantine-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.quarantine.pass',
        language: 'en',
        message: 'No record is set aside.'
    }
})
