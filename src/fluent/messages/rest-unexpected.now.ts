import { Record } from '@servicenow/sdk/core'

/** Routes. */
Record({
    $id: Now.ID['message-rest-unexpected'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.rest.unexpected',
        language: 'en',
        message: 'Something unexpected happened, and nothing more is known of it than this: {0}'
    }
})
