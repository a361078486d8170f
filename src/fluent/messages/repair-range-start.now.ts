import { Record } from '@servicenow/sdk/core'

/** Repairs. */
Record({
    $id: Now.ID['message-repair-range-start'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.repair.range_start',
        language: 'en',
        message: 'Range start: say from when on sessions shall be read again.'
    }
})
