import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** All sessions, for Glance admins, newest first. */
Record({
    $id: Now.ID['module-sessions'],
    table: 'sys_app_module',
    data: {
        title: 'Sessions',
        application: glanceMenu,
        link_type: 'LIST',
        name: 'x_glne_conn_session',
        filter: 'ORDERBYDESCstarted',
        roles: ['x_glne_conn.admin'],
        order: 100,
        active: true
    }
})
