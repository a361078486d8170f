import { Record } from '@servicenow/sdk/core'

/** Display Configurations. */
Record({
    $id: Now.ID['message-display-condition'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.display.condition',
        language: 'en',
        message: 'Condition: it names a field or an operator that table {0} does not have.'
    }
})
