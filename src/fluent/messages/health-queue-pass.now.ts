import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-queue-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.queue.pass',
        language: 'en',
        message: 'Nothing is overdue.'
    }
})
