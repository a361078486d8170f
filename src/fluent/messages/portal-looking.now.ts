import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-looking'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.looking',
        language: 'en',
        message: 'One moment …'
    }
})
