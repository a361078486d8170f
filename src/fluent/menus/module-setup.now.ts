import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** Heading. */
Record({
    $id: Now.ID['module-setup'],
    table: 'sys_app_module',
    data: {
        title: 'Setup',
        application: glanceMenu,
        link_type: 'SEPARATOR',
        roles: ['x_glne_conn.admin'],
        order: 400,
        active: true
    }
})
