import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** What the synchronisation did, newest first: by creation, since one that still waits has not started and would stand last. */
Record({
    $id: Now.ID['module-sync-events'],
    table: 'sys_app_module',
    data: {
        title: 'Sync events',
        application: glanceMenu,
        link_type: 'LIST',
        name: 'x_glne_conn_sync_event',
        filter: 'ORDERBYDESCsys_created_on',
        roles: ['x_glne_conn.admin'],
        order: 200,
        active: true
    }
})
