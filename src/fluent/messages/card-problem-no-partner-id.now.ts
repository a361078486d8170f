import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-no-partner-id'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.no_partner_id',
        language: 'en',
        message: 'Glance is not connected: the default company has no valid partner id.'
    }
})
