import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-expired-some'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.expired.some',
        language: 'en',
        message: '{0} launches of the last {1} days expired: Glance never told of a session.'
    }
})
