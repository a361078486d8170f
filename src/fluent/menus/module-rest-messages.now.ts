import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** Outbound calls: hosts, paths, methods and parameters. Editing needs web_service_admin. */
Record({
    $id: Now.ID['module-rest-messages'],
    table: 'sys_app_module',
    data: {
        title: 'REST Messages',
        application: glanceMenu,
        link_type: 'LIST',
        name: 'sys_rest_message',
        filter: 'sys_scope.scope=x_glne_conn',
        roles: ['x_glne_conn.admin'],
        order: 430,
        active: true
    }
})
