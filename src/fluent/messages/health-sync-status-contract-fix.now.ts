import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-sync-status-contract-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.sync_status.contract.fix',
        language: 'en',
        message: 'Compare the operation and its parameters in Glance > REST Messages > GlanceActivityService with what Glance offers at services/activityservice.asmx?WSDL, then choose Sync now.'
    }
})
