import { Record } from '@servicenow/sdk/core'

/** Display Configurations. */
Record({
    $id: Now.ID['message-display-path-field'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.display.path_field',
        language: 'en',
        message: '{0}: table {1} has no field "{2}".'
    }
})
