import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-stop-how'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.stop_how',
        language: 'en',
        message: 'You can stop at any time: press Stop sharing here, or close this browser window.'
    }
})
