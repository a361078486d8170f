import { Record } from '@servicenow/sdk/core'

/** Glance Card. */
Record({
    $id: Now.ID['message-card-declined-detail'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.card.declined_detail',
        language: 'en',
        message: 'As reported by the agent\'s browser. You can close the Glance window.'
    }
})
