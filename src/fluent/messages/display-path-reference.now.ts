import { Record } from '@servicenow/sdk/core'

/** Display Configurations. */
Record({
    $id: Now.ID['message-display-path-reference'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.display.path_reference',
        language: 'en',
        message: '{0}: "{1}" of table {2} is not a reference, so nothing can follow it.'
    }
})
