import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-no-display-configuration'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.no_display_configuration',
        language: 'en',
        message: 'Glance is not set up for this record. A Glance admin adds a Display Configuration for table {0}.'
    }
})
