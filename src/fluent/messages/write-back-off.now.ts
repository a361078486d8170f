import { Record } from '@servicenow/sdk/core'

/** Write-back. */
Record({
    $id: Now.ID['message-write-back-off'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.write_back.off',
        language: 'en',
        message: 'Write-back is off for this record.'
    }
})
