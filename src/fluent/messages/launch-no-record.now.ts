import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-no-record'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.no_record',
        language: 'en',
        message: 'There is no such record, or you may not read it.'
    }
})
