import { Record } from '@servicenow/sdk/core'

/** It is over. In the default queue, so that it is told even where the app's own queue is not served. */
export const syncRecovered = Record({
    $id: Now.ID['event-sync-recovered'],
    table: 'sysevent_register',
    data: {
        suffix: 'sync_recovered',
        event_name: 'x_glne_conn.sync_recovered',
        description: 'Synchronisation of a company works again after it had been failing; parm1 says since when, parm2 who gets the e-mail',
        fired_by: 'Glance Scheduled Sync, Sync now',
        table: 'x_glne_conn_company_settings'
    }
})
