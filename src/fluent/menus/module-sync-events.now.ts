import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** What the synchronisation did, newest first. */
Record({
    $id: Now.ID['module-sync-events'],
    table: 'sys_app_module',
    data: {
        title: 'Sync events',
        application: glanceMenu,
        link_type: 'LIST',
        name: 'x_glne_conn_sync_event',
        filter: 'ORDERBYDESCstarted',
        roles: ['x_glne_conn.admin'],
        order: 200,
        active: true
    }
})
