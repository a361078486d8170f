import { Record } from '@servicenow/sdk/core'

/** Display Configurations. */
Record({
    $id: Now.ID['message-display-buttons'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.display.buttons',
        language: 'en',
        message: 'Buttons: "{0}" is unknown. Use {1}.'
    }
})
