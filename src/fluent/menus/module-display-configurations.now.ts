import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** Tables that have Glance. */
Record({
    $id: Now.ID['module-display-configurations'],
    table: 'sys_app_module',
    data: {
        title: 'Display Configurations',
        application: glanceMenu,
        link_type: 'LIST',
        name: 'x_glne_conn_display_configuration',
        filter: 'ORDERBYtable^ORDERBYorder',
        roles: ['x_glne_conn.admin'],
        order: 320,
        active: true
    }
})
