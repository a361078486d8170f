import { Record } from '@servicenow/sdk/core'

/** Repairs. */
Record({
    $id: Now.ID['message-repair-range-end'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.repair.range_end',
        language: 'en',
        message: 'Range end: say until when sessions shall be read again.'
    }
})
