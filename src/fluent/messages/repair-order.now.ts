import { Record } from '@servicenow/sdk/core'

/** Repairs. */
Record({
    $id: Now.ID['message-repair-order'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.repair.order',
        language: 'en',
        message: 'Range end must be after Range start.'
    }
})
