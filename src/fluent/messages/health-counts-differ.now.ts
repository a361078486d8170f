import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-counts-differ'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.counts.differ',
        language: 'en',
        message: 'Glance counts other sessions than are stored here: {0}'
    }
})
