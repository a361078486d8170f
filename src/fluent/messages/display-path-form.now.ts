import { Record } from '@servicenow/sdk/core'

/** Display Configurations. */
Record({
    $id: Now.ID['message-display-path-form'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.display.path_form',
        language: 'en',
        message: '{0}: "{1}" is not a field path. Use field names joined by dots, such as caller_id.email.'
    }
})
