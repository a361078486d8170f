import { Record } from '@servicenow/sdk/core'

/** Write-back. */
Record({
    $id: Now.ID['message-write-back-refused'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.write_back.refused',
        language: 'en',
        message: 'A rule or policy of table {0} refused the note.'
    }
})
