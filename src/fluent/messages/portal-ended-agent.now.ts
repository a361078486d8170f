import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-ended-agent'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.ended_agent',
        language: 'en',
        message: 'The agent ended the session at {0}. Nobody sees this page any more.'
    }
})
