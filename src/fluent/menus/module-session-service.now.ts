import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'
import { glanceSessionService } from '../script-includes/glance-session-service.now'

/** The script include that launches sessions. */
Record({
    $id: Now.ID['module-session-service'],
    table: 'sys_app_module',
    data: {
        title: 'GlanceSessionService',
        application: glanceMenu,
        link_type: 'DIRECT',
        query: `sys_script_include.do?sys_id=${glanceSessionService.$id}`,
        roles: ['x_glne_conn.admin'],
        order: 450,
        active: true
    }
})
