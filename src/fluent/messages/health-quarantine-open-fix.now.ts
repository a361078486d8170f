import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-quarantine-open-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.quarantine.open.fix',
        language: 'en',
        message: 'See Glance > Quarantine: each says what is wrong. Glance support can tell why the record is so; it is stored once it comes whole.'
    }
})
