import { Record } from '@servicenow/sdk/core'
import { glanceMenu } from './glance.now'

/** Scheduled Sync and the clean-up. Editing needs system_scheduler_admin. */
Record({
    $id: Now.ID['module-scheduled-jobs'],
    table: 'sys_app_module',
    data: {
        title: 'Scheduled jobs',
        application: glanceMenu,
        link_type: 'LIST',
        name: 'sysauto_script',
        filter: 'sys_scope.scope=x_glne_conn',
        roles: ['x_glne_conn.admin'],
        order: 460,
        active: true
    }
})
