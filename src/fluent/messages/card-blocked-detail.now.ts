import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-blocked-detail'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.blocked_detail',
        language: 'en',
        message: 'Allow pop-ups for this site, and it opens at once next time.'
    }
})
