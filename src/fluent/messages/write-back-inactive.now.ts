import { Record } from '@servicenow/sdk/core'

/** Write-back. */
Record({
    $id: Now.ID['message-write-back-inactive'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.write_back.inactive',
        language: 'en',
        message: 'The record is no longer active.'
    }
})
