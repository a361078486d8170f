import { Record } from '@servicenow/sdk/core'

/** Write-back. */
Record({
    $id: Now.ID['message-write-back-note'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.write_back.note',
        language: 'en',
        message: 'Glance session: {0}, {1}. Agent: {2}. Duration: {3}.'
    }
})
