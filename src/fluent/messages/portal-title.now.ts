import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-title'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.title',
        language: 'en',
        message: 'Show this page to an agent'
    }
})
