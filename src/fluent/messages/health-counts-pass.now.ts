import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-counts-pass'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.counts.pass',
        language: 'en',
        message: 'No difference to Glance\'s own counts is known.'
    }
})
