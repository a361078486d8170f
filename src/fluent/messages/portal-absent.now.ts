import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-absent'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.absent',
        language: 'en',
        message: 'Sharing is not possible on this page, because Glance\'s visitor script is not on it.'
    }
})
