import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-queue-overdue-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.queue.overdue.fix',
        language: 'en',
        message: 'A system administrator looks in System Policy > Events > Queues for x_glne_conn.sync and sees that its job runs.'
    }
})
