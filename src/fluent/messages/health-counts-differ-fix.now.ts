import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-counts-differ-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.counts.differ.fix',
        language: 'en',
        message: 'Make a Sync event for that range (repair) in Glance > Sync events. If it stays, ask Glance support for the sessions of that range.'
    }
})
