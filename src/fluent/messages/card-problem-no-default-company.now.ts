import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-no-default-company'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.no_default_company',
        language: 'en',
        message: 'Glance is not connected: no Company Settings record is marked as default.'
    }
})
