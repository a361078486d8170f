import { Record } from '@servicenow/sdk/core'

/** A visitor is to be erased. */
export const eraseEvent = Record({
    $id: Now.ID['event-erase'],
    table: 'sysevent_register',
    data: {
        suffix: 'erase',
        event_name: 'x_glne_conn.erase',
        description: 'A visitor is to be erased',
        fired_by: 'Confirm erasure on a Session',
        table: 'x_glne_conn_session',
        queue: 'x_glne_conn.sync',
        priority: 100
    }
})
