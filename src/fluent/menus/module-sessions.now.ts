import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** All sessions, newest first: for Glance admins, and the one module of session viewers. One record, so that who holds both roles sees it once. */
Record({
    $id: Now.ID['module-sessions'],
    table: 'sys_app_module',
    data: {
        title: 'Sessions',
        application: glanceMenu,
        link_type: 'LIST',
        name: 'x_glne_conn_session',
        filter: 'ORDERBYDESCstarted',
        roles: ['x_glne_conn.admin', 'x_glne_conn.session_viewer'],
        order: 100,
        active: true
    }
})
