import { Record } from '@servicenow/sdk/core'

/** Glance Card: what stands in the way. */
Record({
    $id: Now.ID['message-card-problem-no-display-configuration-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.no_display_configuration.fix',
        language: 'en',
        message: 'A Glance admin adds a Display Configuration for table {0}, or widens the condition of the one there is.'
    }
})
