import { listAddress } from './addresses'
import type { NavigatorMenu } from './navigator-menu'

interface BaseModule {
    title: string
    table: string
    query?: string
    roles: string[]
}

/**
 * Menus that every instance has, as far as administrators need them to look at an app. Roles beside `admin` are those that the
 * documentation names for the records (platform-administration/t_CreateAUIMacro: ui_macro_admin, ...).
 */
const base: { title: string, modules: BaseModule[] }[] = [
    {
        title: 'System Definition',
        modules: [
            { title: 'Scheduled Jobs', table: 'sysauto_script', roles: ['admin', 'system_scheduler_admin'] },
            { title: 'Tables', table: 'sys_db_object', roles: ['admin'] },
            { title: 'Dictionary', table: 'sys_dictionary', roles: ['admin'] },
            { title: 'Business Rules', table: 'sys_script', roles: ['admin'] },
            { title: 'Script Includes', table: 'sys_script_include', roles: ['admin'] },
            { title: 'Relationships', table: 'sys_relationship', roles: ['admin'] },
            { title: 'UI Actions', table: 'sys_ui_action', roles: ['admin', 'ui_action_admin'] }
        ]
    },
    {
        title: 'System Scheduler',
        modules: [
            { title: 'Scheduled Jobs', table: 'sysauto', roles: ['admin', 'system_scheduler_admin'] },
            { title: 'Schedule items', table: 'sys_trigger', roles: ['admin'] },
            { title: 'Events', table: 'sysevent', query: 'ORDERBYDESCsys_created_on', roles: ['admin'] }
        ]
    },
    { title: 'System Properties', modules: [{ title: 'All Properties', table: 'sys_properties', query: 'ORDERBYname', roles: ['admin'] }] },
    { title: 'System Logs', modules: [{ title: 'All', table: 'syslog', query: 'ORDERBYDESCsys_created_on', roles: ['admin'] }] },
    {
        title: 'System UI',
        modules: [
            { title: 'Formatters', table: 'sys_ui_formatter', roles: ['admin', 'ui_macro_admin'] },
            { title: 'UI Macros', table: 'sys_ui_macro', roles: ['admin', 'ui_macro_admin'] },
            { title: 'UI Pages', table: 'sys_ui_page', roles: ['admin', 'ui_page_admin'] },
            { title: 'UI Scripts', table: 'sys_ui_script', roles: ['admin', 'ui_script_admin'] }
        ]
    },
    {
        title: 'System Web Services',
        modules: [
            { title: 'Scripted REST APIs', table: 'sys_ws_definition', roles: ['admin', 'web_service_admin'] },
            { title: 'REST Messages', table: 'sys_rest_message', roles: ['admin', 'web_service_admin'] }
        ]
    },
    {
        title: 'System Security',
        modules: [
            { title: 'Users', table: 'sys_user', query: 'ORDERBYuser_name', roles: ['admin', 'user_admin'] },
            { title: 'Roles', table: 'sys_user_role', query: 'ORDERBYname', roles: ['admin', 'user_admin'] },
            { title: 'Access Control (ACL)', table: 'sys_security_acl', query: 'ORDERBYname', roles: ['admin'] },
            { title: 'Cross-scope privileges', table: 'sys_scope_privilege', roles: ['admin'] }
        ]
    }
]

/** The platform's menus, less the tables that this instance lacks and the modules whose roles the user lacks. */
export function baseMenus(exists: (table: string) => boolean, allowed: (roles: string[]) => boolean): NavigatorMenu[] {
    return base.map(menu => ({
        title: menu.title,
        hint: '',
        folded: true,
        modules: menu.modules.filter(module => exists(module.table) && allowed(module.roles))
            .map(module => ({ title: module.title, hint: '', address: listAddress(module.table, module.query ?? '') }))
    }))
}
