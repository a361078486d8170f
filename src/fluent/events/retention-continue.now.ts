import { Record } from '@servicenow/sdk/core'

/** More sessions are to be anonymised than fit one slice. */
export const retentionContinue = Record({
    $id: Now.ID['event-retention-continue'],
    table: 'sysevent_register',
    data: {
        suffix: 'retention.continue',
        event_name: 'x_glne_conn.retention.continue',
        description: 'More sessions are to be anonymised than fit one slice',
        fired_by: 'Glance Session Retention',
        table: 'x_glne_conn_session',
        queue: 'x_glne_conn.sync',
        priority: 100
    }
})
