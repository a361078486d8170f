import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** Partner id, API key and options. */
Record({
    $id: Now.ID['module-company-settings'],
    table: 'sys_app_module',
    data: {
        title: 'Company Settings',
        application: glanceMenu,
        link_type: 'LIST',
        name: 'x_glne_conn_company_settings',
        roles: ['x_glne_conn.admin'],
        order: 310,
        active: true
    }
})
