import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-queue-overdue'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.queue.overdue',
        language: 'en',
        message: 'Sync event {0} has been due for {1} minutes: the event queue x_glne_conn.sync is not served. The hourly job goes on with it, more slowly.'
    }
})
