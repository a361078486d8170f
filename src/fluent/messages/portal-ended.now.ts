import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-ended'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.ended',
        language: 'en',
        message: 'Sharing ended at {0}. Nobody sees this page any more.'
    }
})
