import { Record } from '@servicenow/sdk/core'

/** Erasing a visitor. */
Record({
    $id: Now.ID['message-erase-no-visitor'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.erase.no_visitor',
        language: 'en',
        message: 'This session names no visitor to erase.'
    }
})
