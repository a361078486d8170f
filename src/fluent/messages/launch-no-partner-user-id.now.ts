import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-no-partner-user-id'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.no_partner_user_id',
        language: 'en',
        message: 'You have no Glance user id: the field {0} of your user record is empty. An administrator fills it.'
    }
})
