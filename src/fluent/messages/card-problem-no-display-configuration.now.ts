import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-no-display-configuration'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.no_display_configuration',
        language: 'en',
        message: 'Glance is not set up for this record.'
    }
})
