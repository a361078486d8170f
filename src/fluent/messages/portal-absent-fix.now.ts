import { Record } from '@servicenow/sdk/core'

/** Visitor's widget on a portal. */
Record({
    $id: Now.ID['message-portal-absent-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.portal.absent_fix',
        language: 'en',
        message: 'Whoever runs this portal adds that script to the portal\'s theme. The guide of the Glance app says how.'
    }
})
