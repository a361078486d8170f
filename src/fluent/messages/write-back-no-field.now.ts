import { Record } from '@servicenow/sdk/core'

/** Write-back. */
Record({
    $id: Now.ID['message-write-back-no-field'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.write_back.no_field',
        language: 'en',
        message: 'Table {0} has no field "{1}".'
    }
})
