import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** Heading. */
Record({
    $id: Now.ID['module-configuration'],
    table: 'sys_app_module',
    data: {
        title: 'Configuration',
        application: glanceMenu,
        link_type: 'SEPARATOR',
        roles: ['x_glne_conn.admin'],
        order: 300,
        active: true
    }
})
