import type { Operation } from '../contracts'

/** Access that ships with the platform, for tables an instance has whether or not an app is there. Everything else is for administrators only. */
export interface PlatformAcl {
    name: string
    operations: readonly Operation[]
    roles: readonly string[]
}

const ALL: readonly Operation[] = ['create', 'read', 'write', 'delete']
const CHANGE: readonly Operation[] = ['create', 'write', 'delete']

const table = (name: string, operations: readonly Operation[], ...roles: string[]): PlatformAcl => ({ name, operations, roles })

/**
 * "There are ACLs that grant sys_script access to the business_rule_admin role" (docs: platform-security/access-control/c_DefaultDenyProperty.md) and the like:
 * the roles come from the pages about each kind of record, the tables that all employees read from the behaviour of a new instance (inferred).
 */
export const PLATFORM_ACLS: readonly PlatformAcl[] = [
    table('sys_script', ALL, 'business_rule_admin'),
    table('sys_script_include', ALL, 'script_include_admin'),
    table('sys_ui_macro', ALL, 'ui_macro_admin'),
    table('sys_ui_formatter', ALL, 'ui_macro_admin'),
    table('sys_ui_page', ALL, 'ui_page_admin'),
    table('sys_rest_message', ALL, 'web_service_admin'),
    table('sys_rest_message_fn', ALL, 'web_service_admin'),
    table('sys_ws_definition', ALL, 'web_service_admin'),
    table('sys_ws_operation', ALL, 'web_service_admin'),
    table('sys_ws_version', ALL, 'web_service_admin'),
    table('sysauto_script', ALL, 'system_scheduler_admin'),
    table('sys_user', CHANGE, 'user_admin'),
    table('sys_user', ['read'], 'snc_internal'),
    table('sys_user_group', CHANGE, 'user_admin'),
    table('sys_user_group', ['read'], 'snc_internal'),
    table('sys_user_grmember', ALL, 'user_admin'),
    table('sys_user_has_role', ALL, 'user_admin'),
    table('core_company', ['read'], 'snc_internal'),
    table('cmn_location', ['read'], 'snc_internal'),
    table('cmn_department', ['read'], 'snc_internal'),
    table('sys_choice', ['read'], 'snc_internal'),
    table('cmdb_ci', ['read'], 'itil', 'cmdb_read'),
    table('incident', ['create', 'read', 'write'], 'itil'),
    table('task', ['create', 'read', 'write'], 'itil'),
    // What nobody reads back: one-way and two-way secrets of users.
    table('sys_user.user_password', ['read'], 'nobody')
]
