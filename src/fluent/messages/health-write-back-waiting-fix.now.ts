import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-write-back-waiting-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.write_back.waiting.fix',
        language: 'en',
        message: 'Open the sessions: the write-back note of each says why and what to do.'
    }
})
