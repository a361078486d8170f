import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-quarantine-open'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.quarantine.open',
        language: 'en',
        message: '{0} records that Glance sent could not be stored and are set aside.'
    }
})
