import { Record } from '@servicenow/sdk/core'

/** Write-back. */
Record({
    $id: Now.ID['message-write-back-gone'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.write_back.gone',
        language: 'en',
        message: 'The record is gone.'
    }
})
