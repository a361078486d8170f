/**
 * What a person has looked at. Each entry carries its reason, so that the next reader can disagree with it.
 */

/** Roles of the base platform that records of the app may name. */
export const PLATFORM_ROLES: ReadonlySet<string> = new Set(['admin', 'maint', 'snc_internal', 'snc_external', 'public'])

/** Records that every instance has, with the reason we believe so. */
export const KNOWN_PLATFORM_IDS: Readonly<Record<string, string>> = {
    '90d1921e5f510100a9ad2572f2b477fe': 'dynamic filter option "Me", base platform'
}

/** Fields that the schema dump lacks although they exist, by table, with the reason. */
export const REVIEWED_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
}

/** Tables whose records may ship: part of the base platform, with what they are for here. */
export const RECORD_TABLES: Readonly<Record<string, string>> = {
    sys_app: 'the application itself',
    sys_app_application: 'menu',
    sys_app_module: 'menu modules',
    sys_choice: 'choices',
    sys_choice_set: 'choices',
    sys_db_object: 'tables',
    sys_dictionary: 'columns',
    sys_documentation: 'labels',
    sys_module: 'server modules',
    sys_number: 'numbering',
    sys_properties: 'properties',
    sys_properties_category: 'property page',
    sys_properties_category_m2m: 'property page',
    sys_relationship: 'related list',
    sys_rest_message: 'outbound REST',
    sys_rest_message_fn: 'outbound REST',
    sys_rest_message_fn_headers: 'outbound REST',
    sys_rest_message_fn_parameters: 'outbound REST',
    sys_rest_message_fn_param_defs: 'outbound REST',
    sys_rest_message_headers: 'outbound REST',
    sys_scope_privilege: 'cross-scope access',
    sys_script: 'business rules',
    sys_script_include: 'script includes',
    sys_security_acl: 'access control',
    sys_security_acl_role: 'access control',
    sys_ui_action: 'buttons',
    sys_ui_action_role: 'buttons',
    sys_ui_element: 'form layout',
    sys_ui_form: 'form layout',
    sys_ui_form_section: 'form layout',
    sys_ui_formatter: 'formatter',
    sys_ui_list: 'list layout',
    sys_ui_list_element: 'list layout',
    sys_ui_macro: 'formatter',
    sys_ui_message: 'translated texts',
    sys_ui_related_list: 'related lists',
    sys_ui_related_list_entry: 'related lists',
    sys_ui_section: 'form layout',
    sys_user_role: 'roles',
    sys_user_role_contains: 'role containment',
    sys_ws_definition: 'inbound REST',
    sys_ws_operation: 'inbound REST',
    sys_ws_query_parameter: 'inbound REST',
    sys_ws_query_parameter_map: 'inbound REST',
    sys_ws_header: 'inbound REST',
    sys_ws_header_map: 'inbound REST',
    sys_ws_version: 'inbound REST',
    sysauto_script: 'scheduled jobs',
    sysevent_register: 'events',
    sysevent_queue: 'the app\'s own event queue',
    sysevent_script_action: 'events'
}

/** Words in the code that happen to be the name of a platform table but are no use of it. */
export const TABLE_WORDS: Readonly<Record<string, string>> = {
}

/** Platform APIs that a scoped app reaches across scopes, so that their use may ask for a privilege. */
export const SCRIPTABLE_APIS: Readonly<Record<string, string>> = {
    RESTMessageV2: 'outbound REST',
    CertificateEncryption: 'message authentication codes',
    GlideDigest: 'hashes',
    GlideSysAttachment: 'attachments',
    GlideTableHierarchy: 'table inheritance'
}

/** APIs of the list above that are part of the scoped surface and ask for no privilege, with the evidence. */
export const FREE_APIS: Readonly<Record<string, string>> = {
}
