import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-failed'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.failed',
        language: 'en',
        message: 'Sharing did not start. Try again, or ask the agent for help.'
    }
})
