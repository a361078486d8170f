import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-key'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.key',
        language: 'en',
        message: 'Read this key to the agent:'
    }
})
