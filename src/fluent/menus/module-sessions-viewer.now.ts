import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** The one module of session viewers. */
Record({
    $id: Now.ID['module-sessions-viewer'],
    table: 'sys_app_module',
    data: {
        title: 'Sessions',
        application: glanceMenu,
        link_type: 'LIST',
        name: 'x_glne_conn_session',
        filter: 'ORDERBYDESCstarted',
        roles: ['x_glne_conn.session_viewer'],
        order: 110,
        active: true
    }
})
