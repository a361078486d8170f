import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** The Glance Card as an admin places it on forms. Editing needs ui_macro_admin. */
Record({
    $id: Now.ID['module-formatters'],
    table: 'sys_app_module',
    data: {
        title: 'Formatters',
        application: glanceMenu,
        link_type: 'LIST',
        name: 'sys_ui_formatter',
        filter: 'sys_scope.scope=x_glne_conn',
        roles: ['x_glne_conn.admin'],
        order: 410,
        active: true
    }
})
