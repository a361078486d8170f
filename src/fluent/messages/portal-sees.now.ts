import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-sees'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.sees',
        language: 'en',
        message: 'The agent sees the pages of this website in this browser, and where you point and type. Fields that this website hides from agents stay hidden.'
    }
})
