import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'
import { glanceActivityService } from '../script-includes/glance-activity-service.now'

/** The script include that synchronises sessions. */
Record({
    $id: Now.ID['module-activity-service'],
    table: 'sys_app_module',
    data: {
        title: 'GlanceActivityService',
        application: glanceMenu,
        link_type: 'DIRECT',
        query: `sys_script_include.do?sys_id=${glanceActivityService.$id}`,
        roles: ['x_glne_conn.admin'],
        order: 440,
        active: true
    }
})
