import { Record } from '@servicenow/sdk/core'

/** Scheduled Sync. */
Record({
    $id: Now.ID['message-schedule-repaired'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.schedule.repaired',
        language: 'en',
        message: 'The repeat interval of "{0}" was set back to one hour: Glance sessions are synchronised at most hourly.'
    }
})
