import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** Inbound scripted REST. Editing needs web_service_admin. */
Record({
    $id: Now.ID['module-rest-apis'],
    table: 'sys_app_module',
    data: {
        title: 'REST APIs',
        application: glanceMenu,
        link_type: 'LIST',
        name: 'sys_ws_definition',
        filter: 'sys_scope.scope=x_glne_conn',
        roles: ['x_glne_conn.admin'],
        order: 420,
        active: true
    }
})
