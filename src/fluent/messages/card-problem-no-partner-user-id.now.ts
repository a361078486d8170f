import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-no-partner-user-id'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.no_partner_user_id',
        language: 'en',
        message: 'You have no Glance user id: the field {0} of your user record is empty.'
    }
})
