import { Record } from '@servicenow/sdk/core'

/** Write-back. */
Record({
    $id: Now.ID['message-write-back-before'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.write_back.before',
        language: 'en',
        message: 'The session ended before write-back was switched on.'
    }
})
