import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** All settings of the app on one page. */
Record({
    $id: Now.ID['module-system-properties'],
    table: 'sys_app_module',
    data: {
        title: 'System properties',
        application: glanceMenu,
        link_type: 'DIRECT',
        query: 'system_properties_ui.do?sysparm_title=Glance%20for%20ServiceNow&sysparm_category=Glance%20for%20ServiceNow',
        roles: ['x_glne_conn.admin'],
        order: 470,
        active: true
    }
})
