import { Record } from '@servicenow/sdk/core'

/** Display Configurations. */
Record({
    $id: Now.ID['message-display-write-back'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.display.write_back',
        language: 'en',
        message: 'Write-back: "{0}" is unknown. Use {1}.'
    }
})
