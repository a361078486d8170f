import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-waiting'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.waiting',
        language: 'en',
        message: 'No agent has joined yet.'
    }
})
