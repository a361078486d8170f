import { Record } from '@servicenow/sdk/core'

/** Repairs. */
Record({
    $id: Now.ID['message-repair-future'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.repair.future',
        language: 'en',
        message: 'Range end must not lie in the future.'
    }
})
