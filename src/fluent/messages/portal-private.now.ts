import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-private'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.private',
        language: 'en',
        message: 'Other websites, windows and programs stay private.'
    }
})
