import { Record } from '@servicenow/sdk/core'

/** The Glance Card. */
Record({
    $id: Now.ID['message-card-problem-presence-elsewhere-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.problem.presence_elsewhere.fix',
        language: 'en',
        message: 'A Glance admin opens Glance > Company Settings and presses Confirm this instance, if this instance shall work with Glance.'
    }
})
