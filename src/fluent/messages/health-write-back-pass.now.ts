import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-write-back-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.write_back.pass',
        language: 'en',
        message: 'No note is overdue.'
    }
})
