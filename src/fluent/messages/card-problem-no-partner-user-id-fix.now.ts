import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-no-partner-user-id-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.no_partner_user_id.fix',
        language: 'en',
        message: 'A ServiceNow administrator fills it in.'
    }
})
