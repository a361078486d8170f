import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-ended-error'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.ended_error',
        language: 'en',
        message: 'The connection was lost at {0}. Nobody sees this page any more.'
    }
})
