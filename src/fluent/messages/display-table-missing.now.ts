import { Record } from '@servicenow/sdk/core'

/** Display Configurations. */
Record({
    $id: Now.ID['message-display-table-missing'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.display.table_missing',
        language: 'en',
        message: 'Table: there is no table "{0}" on this instance.'
    }
})
