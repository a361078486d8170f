import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-watched'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.watched',
        language: 'en',
        message: 'An agent sees this page.'
    }
})
