import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** What Glance reported but could not be stored: the open ones. */
Record({
    $id: Now.ID['module-quarantine'],
    table: 'sys_app_module',
    data: {
        title: 'Quarantined records',
        application: glanceMenu,
        link_type: 'LIST',
        name: 'x_glne_conn_quarantine',
        filter: 'state=open^ORDERBYDESClast_seen',
        roles: ['x_glne_conn.admin'],
        order: 250,
        active: true
    }
})
