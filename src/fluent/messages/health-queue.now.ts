import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-queue'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.queue',
        language: 'en',
        message: 'Event queue'
    }
})
