import { Record } from '@servicenow/sdk/core'

/** Write-back. */
Record({
    $id: Now.ID['message-write-back-given-up'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.write_back.given_up',
        language: 'en',
        message: 'Tried for seven days. {0}'
    }
})
