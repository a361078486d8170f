import { createHash } from 'node:crypto'
import type { Row } from '../contracts'

export interface BaseRecord {
    table: string
    row: Row & { sys_id: string }
}

/** A stable sys_id for a record of the base system that has no known one. */
export function baseId(key: string): string {
    return createHash('md5').update(`base:${key}`).digest('hex')
}

/** sys_ids that are the same on every instance (public: base system). */
export const ADMIN_USER = '6816f79cc0a8016401c5a33be04be441'
export const ADMIN_ROLE = '2831a114c611228501d4ea6c309d626d'
export const ITIL_ROLE = '282bf1fac6112285017366cb5f867469'
export const SYSTEM_USER = baseId('sys_user:system')

const record = (table: string, key: string, values: Row, sysId = baseId(`${table}:${key}`)): BaseRecord => ({ table, row: { sys_id: sysId, ...values } })

/** Roles that the documentation names for what an app and its admins do on the platform (docs: platform-administration, "Base system roles"). */
const ROLES: readonly [name: string, description: string, contains?: string][] = [
    ['admin', 'All system functions and data'],
    ['security_admin', 'Elevated: changes access control rules'],
    ['itil', 'Works on incidents, problems, changes and configuration items'],
    ['snc_internal', 'An internal user'],
    ['snc_external', 'An external user'],
    ['snc_read_only', 'May not write'],
    ['public', 'Anybody, logged in or not'],
    ['maint', 'The vendor\'s maintenance'],
    ['approver_user', 'Approves requests'],
    ['catalog', 'Catalog items'],
    ['cmdb_read', 'Reads configuration items'],
    ['impersonator', 'Acts as another user'],
    ['personalize', 'Personalises forms and lists', 'personalize_choices personalize_form personalize_list personalize_control personalize_dictionary personalize_rules personalize_styles'],
    ['personalize_choices', 'Choice lists'], ['personalize_form', 'Form layouts'], ['personalize_list', 'List layouts'], ['personalize_control', 'List control'],
    ['personalize_dictionary', 'Dictionary and labels'], ['personalize_rules', 'Rules'], ['personalize_styles', 'Styles'],
    ['ui_macro_admin', 'UI macros and formatters'], ['ui_page_admin', 'UI pages'], ['ui_action_admin', 'UI actions'], ['ui_script_admin', 'UI scripts'],
    ['script_include_admin', 'Script includes'], ['business_rule_admin', 'Business rules'], ['client_script_admin', 'Client scripts'],
    ['web_service_admin', 'Web services', 'rest_api_explorer soap'], ['rest_api_explorer', 'REST API Explorer'], ['rest_service', 'REST services'], ['soap', 'SOAP'],
    ['system_scheduler_admin', 'Scheduled jobs'], ['sys_properties_admin', 'System properties'], ['user_admin', 'Users, groups and roles'], ['role_delegator', 'Grants roles'],
    ['oauth_admin', 'OAuth clients'], ['credential_admin', 'Credentials'], ['notification_admin', 'Notifications'], ['report_admin', 'Reports'], ['sp_admin', 'Service Portal'],
    ['pa_viewer', 'Views Performance Analytics'], ['pa_admin', 'Administers Performance Analytics'], ['interaction_agent', 'Interactions'], ['agent_workspace_user', 'Agent workspaces'], ['delegated_developer', 'Develops an application']
]

const ROLE_IDS: Readonly<Record<string, string>> = { admin: ADMIN_ROLE, itil: ITIL_ROLE }
export const roleId = (name: string): string => ROLE_IDS[name] ?? baseId(`sys_user_role:${name}`)

function roles(): BaseRecord[] {
    return ROLES.flatMap(([name, description, contains]) => [
        record('sys_user_role', name, { name, description, grantable: 'true', can_delegate: 'true', elevated_privilege: name === 'security_admin' ? 'true' : 'false', sys_scope: 'global' }, roleId(name)),
        ...(contains ?? '').split(' ').filter(part => part !== '').map(part => record('sys_user_role_contains', `${name}:${part}`, { role: roleId(name), contains: roleId(part), sys_scope: 'global' }))
    ])
}

/** The password of `admin` is "admin": its stored form, as the security part checks it. */
const ADMIN_PASSWORD = 'scrypt:1040b6ae55a14cfe:cbbde52c2a64c50f2c7a9d3fb9250b32d48a85598790193eb0c7b7d4c58b9d6d'

function users(): BaseRecord[] {
    const grant = (user: string, role: string): BaseRecord => record('sys_user_has_role', `${user}:${role}`, { user, role: roleId(role), state: 'active' })
    return [
        record('sys_user', 'admin', {
            user_name: 'admin', first_name: 'System', last_name: 'Administrator', name: 'System Administrator', email: 'admin@example.com', active: 'true', locked_out: 'false',
            user_password: ADMIN_PASSWORD, sys_class_name: 'sys_user'
        }, ADMIN_USER),
        // Jobs and events run as this one; it has no password, so nobody logs in with it.
        record('sys_user', 'system', { user_name: 'system', first_name: 'System', name: 'System', active: 'true', locked_out: 'false', sys_class_name: 'sys_user' }, SYSTEM_USER),
        record('sys_user', 'guest', { user_name: 'guest', first_name: 'Guest', name: 'Guest', active: 'true', locked_out: 'false', sys_class_name: 'sys_user' }),
        ...['admin', 'itil', 'security_admin', 'snc_internal'].map(role => grant(ADMIN_USER, role)),
        grant(SYSTEM_USER, 'admin')
    ]
}

const PROPERTIES: readonly [name: string, value: string, type: string, description: string][] = [
    ['instance_name', 'local', 'string', 'Name of the instance'],
    ['instance_id', baseId('instance'), 'string', 'Id of the instance'],
    ['glide.servlet.uri', 'http://127.0.0.1/', 'string', 'Address of the instance'],
    ['glide.product.name', 'Local instance (stand-in)', 'string', 'Shown in the header'],
    ['glide.product.description', 'A development stand-in, not ServiceNow', 'string', 'Shown in the header'],
    ['glide.buildname', 'Australia', 'string', 'Release family whose documentation is followed'],
    ['glide.sys.default.tz', 'UTC', 'string', 'Time zone of users who chose none'],
    ['glide.sys.date_format', 'yyyy-MM-dd', 'string', 'Date format'],
    ['glide.sys.time_format', 'HH:mm:ss', 'string', 'Time format'],
    ['glide.sys.language', 'en', 'string', 'Language'],
    ['glide.db.max_view_records', '10000', 'integer', 'Rows at most in a view'],
    ['glide.ui.session_timeout', '30', 'integer', 'Minutes without a request until a session ends'],
    ['glide.attachment.max_size', '1024', 'integer', 'Megabytes'],
    ['com.glide.attachment.max_get_size', '5242880', 'integer', 'Bytes of an attachment that a script may read at once'],
    ['glide.rest.max_content_length', '10', 'integer', 'Megabytes of a request body'],
    ['glide.http.outbound.max_timeout', '30', 'integer', 'Seconds an outbound call may take'],
    ['glide.email.smtp.active', 'false', 'boolean', 'E-mail sending'],
    ['glide.sm.default_mode', 'deny', 'string', 'Access without a matching rule']
]

function properties(): BaseRecord[] {
    return PROPERTIES.map(([name, value, type, description]) => record('sys_properties', name, { name, value, type, description, sys_scope: 'global' }))
}

/** Operations and types of access control rules go by their name. */
function securityTypes(): BaseRecord[] {
    return [
        ...['create', 'read', 'write', 'delete', 'execute', 'report_on', 'report_view', 'edit_ci_relations', 'add_to_list', 'list_edit', 'personalize_choices', 'save_as_template', 'edit_task_relations', 'conditional_table_query_range', 'query_match', 'query_range']
            .map(name => record('sys_security_operation', name, { name, sys_scope: 'global' }, name)),
        ...['record', 'REST_Endpoint', 'ui_page', 'processor', 'client_callable_script_include', 'ux_route', 'graphql', 'client_callable_flow_object'].map(name => record('sys_security_type', name, { name, sys_scope: 'global' }, name))
    ]
}

/** Records that belong to no feature but that everything refers to. */
function foundations(): BaseRecord[] {
    return [
        record('sys_scope', 'global', { name: 'Global', scope: 'global', source: 'global', active: 'true', private: 'false', sys_class_name: 'sys_scope' }, 'global'),
        // The default view is referred to by these words, not by an id; its name is empty.
        record('sys_ui_view', 'Default view', { title: 'Default view', name: null, sys_scope: 'global' }, 'Default view'),
        record('sys_user_group', 'admin', { name: 'Administrators', active: 'true' }),
        // Queue providers by the sys_ids of the SDK guide "Registering events".
        record('sysevent_queue_provider', 'database', { name: 'Event Provider', sys_scope: 'global' }, '44af4464431212108da9a574a9b8f2f5'),
        record('sysevent_queue_provider', 'nowmq', { name: 'NowMQ Provider', sys_scope: 'global' }, '3ccf4464431212108da9a574a9b8f2fb'),
        record('sys_language', 'en', { name: 'English', id: 'en' })
    ]
}

/** On the platform a user's name is calculated from the first and the last name; a rule does it here. */
function rules(): BaseRecord[] {
    const script = '(function executeRule(current) {\n    current.name = [current.getValue(\'first_name\'), current.getValue(\'last_name\')].filter(Boolean).join(\' \')\n})(current)'
    return [record('sys_script', 'User name', {
        name: 'User name', collection: 'sys_user', when: 'before', order: '100', active: 'true', action_insert: 'true', action_update: 'true', sys_scope: 'global',
        filter_condition: 'first_nameISNOTEMPTY^ORlast_nameISNOTEMPTY', advanced: 'true', script, sys_class_name: 'sys_script'
    })]
}

/** Everything a fresh instance holds beside its dictionary. */
export function baseRecords(): BaseRecord[] {
    return [...foundations(), ...roles(), ...users(), ...properties(), ...securityTypes(), ...rules()]
}
