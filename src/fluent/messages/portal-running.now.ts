import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-running'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.running',
        language: 'en',
        message: 'You are sharing this page'
    }
})
