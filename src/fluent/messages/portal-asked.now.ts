import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-asked'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.asked',
        language: 'en',
        message: 'Please answer the question that Glance shows you.'
    }
})
