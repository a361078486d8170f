import { Record } from '@servicenow/sdk/core'

/** Something must be told: e-mails hang on it. In the default queue, so that it is told even where the app's own queue is not served. */
export const syncFailing = Record({
    $id: Now.ID['event-sync-failing'],
    table: 'sysevent_register',
    data: {
        suffix: 'sync_failing',
        event_name: 'x_glne_conn.sync_failing',
        description: 'Synchronisation of a company has begun to fail; parm1 says why, parm2 who gets the e-mail',
        fired_by: 'Glance Scheduled Sync, Sync now',
        table: 'x_glne_conn_company_settings'
    }
})
