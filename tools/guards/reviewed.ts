/**
 * What a person has reviewed. Each entry has its reason, so that the next reader can disagree with it.
 */

/** Roles of the base platform that records of the app may name. */
export const PLATFORM_ROLES: ReadonlySet<string> = new Set(['admin', 'maint', 'snc_internal', 'snc_external', 'public'])

/** Records that every instance has, with the reason we believe so. */
export const KNOWN_PLATFORM_IDS: Readonly<Record<string, string>> = {
    '90d1921e5f510100a9ad2572f2b477fe': 'dynamic filter option "Me", base platform',
    c97d83137f4432005f58108c3ffa917a: 'notification category "Uncategorized", the default of the field and of the SDK (emailnotification-api)',
    '44af4464431212108da9a574a9b8f2f5': 'event queue provider "Event Provider", SDK guide "Registering events"'
}

/** Fields that the schema dump lacks although they exist, by table, with the reason. */
export const REVIEWED_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    sysevent_queue: { provider: 'SDK guide "Registering events" asks for it; the field came with that table\'s newer form' },
    sys_ui_related_list_entry: {
        sys_scope: 'written by the SDK on every record it emits; the platform ignores it where the table has none',
        sys_update_name: 'written by the SDK on every record it emits; the platform ignores it where the table has none'
    }
}

/** Tables whose records may ship: part of the base platform, with what they are for here. */
export const RECORD_TABLES: Readonly<Record<string, string>> = {
    sys_app: 'the application itself',
    // Service Portal (com.glide.service-portal.esm) is active by default on every instance (service-portal/activate-service-portal).
    sp_widget: 'the visitor\'s widget on a portal',
    sp_dependency: 'the script of that widget',
    sp_js_include: 'the script of that widget',
    m2m_sp_widget_dependency: 'the script of that widget',
    m2m_sp_dependency_js_include: 'the script of that widget',
    sys_ui_page: 'the card as a page',
    sys_ui_script: 'the card\'s script',
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
    sys_script_email: 'e-mails',
    sysauto_script: 'scheduled jobs',
    sysevent_email_action: 'e-mails',
    sysevent_register: 'events',
    sysevent_queue: 'the app\'s own event queue',
    sysevent_script_action: 'events'
}

/** Words in the code that happen to be the name of a platform table but do not refer to it. */
export const TABLE_WORDS: Readonly<Record<string, string>> = {
    api_key: 'a column of Company Settings',
    core_company: 'compared with the target of a reference, never read',
    cmdb_ci: 'compared with the target of a reference, never read'
}

/** Tables that a Display Configuration names rather than the code: read access ships for those of the base platform that have a customer behind them. */
export const CONFIGURED_TABLES: Readonly<Record<string, string>> = {
    incident: 'the caller',
    interaction: 'the person opened for',
    sc_request: 'requested for',
    sc_req_item: 'requested for'
}

/** A use of a platform API in the code: `gs` members, class names, or members called where a class is in use. */
export interface ApiUse {
    /** Name under which instances record it (src/fluent/privileges/README.md says how we know). */
    target: string
    gs?: readonly string[]
    classes?: readonly string[]
    /** Called members, asked for only when one of `classes` is used too (or always, when there are none). */
    members?: readonly string[]
    /** The class and the member must meet in one script: the member's name is another class's too. */
    sameScript?: true
}

const each = (prefix: string, classes: readonly string[], members: readonly string[]): ApiUse[] => members.map(member => ({ target: `${prefix}.${member}`, classes, members: [member] }))

/** Platform APIs that a scoped app reaches across scopes and that instances record. What is not listed needs no privilege. */
export const SCRIPTABLE_APIS: readonly ApiUse[] = [
    { target: 'Glide API: properties', gs: ['getProperty', 'setProperty'] },
    { target: 'Glide API: event management', gs: ['eventQueue', 'eventQueueScheduled'] },
    { target: 'Glide API: string utilities', gs: ['generateGUID'] },
    { target: 'Glide API: user roles and groups', gs: ['hasRole', 'getUser'] },
    { target: 'Glide API: table metadata', gs: ['tableExists'] },
    { target: 'ScopedGlideRecord', classes: ['GlideRecord'] },
    { target: 'ScopedGlideElement', classes: ['GlideRecord'], members: ['getElement'] },
    { target: 'RESTAPIRequest', members: ['getHeader', 'setStatus'] },
    { target: 'RESTAPIRequestBody', members: ['setStatus'] },
    { target: 'GlideDigest', classes: ['GlideDigest'] },
    { target: 'CertificateEncryption', classes: ['CertificateEncryption'] },
    { target: 'GlideSysAttachment', classes: ['GlideSysAttachment'] },
    { target: 'GlideTableHierarchy', classes: ['GlideTableHierarchy'] },
    { target: 'GlideFilter', classes: ['GlideFilter'] },
    { target: 'GlideAggregate', classes: ['GlideAggregate'] },
    ...each('GlideRecord', ['GlideRecord'], ['insert', 'update', 'updateMultiple', 'setValue', 'deleteRecord', 'setWorkflow']),
    { target: 'GlideRecordSecure.getDisplayValue', classes: ['GlideRecordSecure'], members: ['getDisplayValue'] },
    { target: 'GlideRecordSecure.getValue', classes: ['GlideRecordSecure'], members: ['getValue'], sameScript: true },
    ...each('ScriptableRESTMessageClient', ['RESTMessageV2'], [
        'execute', 'getRequestHeader', 'setEndpoint', 'setRequestBody', 'setRequestHeader', 'setHttpTimeout', 'setStringParameterNoEscape', 'setStringParameter', 'setHttpMethod', 'setQueryParameter'
    ]),
    ...each('ScriptableRESTResponse', ['RESTMessageV2'], ['getStatusCode', 'getBody', 'getHeaders', 'getHeader', 'haveError', 'getErrorMessage', 'getErrorCode']),
    ...each('ScriptableServiceResultBuilder', [], ['setStatus', 'setBody', 'setHeader', 'setHeaders', 'setContentType', 'getStreamWriter', 'setLocation'])
]
