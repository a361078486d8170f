import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-starting'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.starting',
        language: 'en',
        message: 'Starting …'
    }
})
