import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-expired-some-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.expired.some.fix',
        language: 'en',
        message: 'Some are normal: the visitor never joined. For many, compare the agents\' partner user ids with Glance.'
    }
})
