import { Record } from '@servicenow/sdk/core'

/** Repairs. */
Record({
    $id: Now.ID['message-repair-too-early'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.repair.too_early',
        language: 'en',
        message: 'Range start must not be before the year 2000.'
    }
})
