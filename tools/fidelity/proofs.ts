import type { Area, Basis, Belief } from './types'

/**
 * The evidence for the parts of the local instance that have no list of their own. Reviewed by hand; `npm run fidelity` checks that
 * every test named here passed, that it used the thing where that is recorded, and that its file names the page.
 */
type Entry = [name: string, basis: Basis, page: string, file: string, title: string, note?: string]

const FILTERS = 'platform-user-interface/r_OpAvailableFiltersQueries.md'
const QUERIES = 'api-reference/scripts/c_UsingGlideRecordToQueryTables.md'
const QUERY = 'query/query.test.ts'
const SERVICES = 'api-reference/rest-api-explorer/c_CustomWebServices.md'
const TYPES_PAGE = 'platform-administration/r_FieldTypes.md'
const TYPES = 'records/field-types.test.ts'
const RECORDS = 'records/records.test.ts'
const RULES = 'records/rules.test.ts'
const SECURITY = 'security/security.test.ts'
const LOADER = 'loader/loader.test.ts'
const SCRIPTED = 'http/scripted.test.ts'
const FEATURES = 'http/scripted-members.test.ts'
const FORMS = 'ui/forms.test.ts'
const LISTS = 'ui/lists.test.ts'
const SITE = 'ui/site.test.ts'
const PORTAL = 'ui/portal/portal.test.ts'
const WORK = 'scheduler/work.test.ts'
const EMAIL = 'scheduler/email.test.ts'
const REST = 'glide/rest.test.ts'
const TABLES = 'rest-apis/c_TableAPI.md'
const TABLE_API = 'http/table.test.ts'
const ATTACHMENTS = 'http/aggregate-attachment.test.ts'

const OPERATORS: readonly Entry[] = [
    ['=', 'prose', FILTERS, QUERY, 'short_description=sap OUTAGE'],
    ['!=', 'prose', FILTERS, QUERY, 'short_description!=SAP outage', 'an empty field is not counted as different (inferred from the documented ISEMPTY)'],
    ['<', 'prose', FILTERS, QUERY, 'impact<2'],
    ['<=', 'prose', FILTERS, QUERY, 'sla_due<=javascript:gs.daysAgoEnd(0)'],
    ['>', 'prose', FILTERS, QUERY, 'sla_due>javascript:gs.daysAgoEnd(0)'],
    ['>=', 'prose', FILTERS, QUERY, 'impact>=2'],
    ['IN', 'prose', QUERIES, QUERY, 'categoryINnetwork,Hardware'],
    ['NOT IN', 'prose', QUERIES, QUERY, 'categoryNOT INnetwork,hardware'],
    ['ISEMPTY', 'prose', FILTERS, QUERY, 'short_descriptionISEMPTY'],
    ['ISNOTEMPTY', 'prose', FILTERS, QUERY, 'caller_idISNOTEMPTY'],
    ['STARTSWITH', 'prose', FILTERS, QUERY, 'short_descriptionSTARTSWITHsap'],
    ['ENDSWITH', 'prose', FILTERS, QUERY, 'short_descriptionENDSWITHOUTAGE'],
    ['LIKE', 'prose', FILTERS, QUERY, 'short_descriptionLIKENETWORK'],
    ['NOT LIKE', 'prose', FILTERS, QUERY, 'short_descriptionNOT LIKEoutage'],
    ['BETWEEN', 'prose', FILTERS, QUERY, 'impactBETWEEN1@2'],
    ['SAMEAS', 'prose', FILTERS, QUERY, 'short_descriptionSAMEASdescription'],
    ['ON', 'prose', FILTERS, QUERY, 'sla_dueONToday'],
    ['INSTANCEOF', 'prose', 'platform-administration/c_UseTheINSTANCEOFOperator.md', QUERY, 'INSTANCEOF'],
    ['DYNAMIC', 'prose', 'platform-user-interface/r_UsingTheDynamicOperator.md', QUERY, 'caller_idDYNAMIC90d1921e5f510100a9ad2572f2b477fe', 'the id of the option "Me" is taken from instances'],
    ['^OR', 'prose', 'platform-user-interface/t_CreatingFilters.md', QUERY, 'category=network^ORcategory=hardware^impact=3'],
    ['^NQ', 'prose', 'platform-user-interface/t_CreatingFilters.md', QUERY, 'short_descriptionISEMPTY^NQdescriptionISNOTEMPTY'],
    ['^ORDERBY', 'prose', QUERIES, QUERY, 'ORDERBYcategory^ORDERBYDESCnumber'],
    ['^ORDERBYDESC', 'prose', QUERIES, QUERY, 'ORDERBYDESCnumber'],
    ['^GROUPBY', 'prose', QUERIES, QUERY, 'GROUPBYcaller_id'],
    ['dot-walk', 'prose', QUERIES, QUERY, 'caller_id.manager.name=Bob Stone']
]

const FIELD_TYPES: readonly Entry[] = [
    ['string', 'prose', TYPES_PAGE, TYPES, 'string: cut at the length', 'text is cut at the column up to 255 characters (KB0685779)'],
    ['integer', 'prose', TYPES_PAGE, TYPES, 'integer: no decimals', 'text that is not a number leaves the field empty'],
    ['boolean', 'prose', TYPES_PAGE, TYPES, 'boolean: true or false', 'stored as 1 and 0'],
    ['glide_date_time', 'prose', 'server-api-reference/c_GlideDateTimeScoped.md', TYPES, 'glide_date_time: kept in UTC'],
    ['choice', 'prose', TYPES_PAGE, TYPES, 'choice: the label of the value is shown', 'a value without a choice is stored and shown as it is'],
    ['reference', 'prose', TYPES_PAGE, TYPES, 'reference: the record is shown by its display value'],
    ['document_id', 'prose', TYPES_PAGE, TYPES, 'table_name and document_id', 'the field it depends on holds the table'],
    ['table_name', 'prose', TYPES_PAGE, TYPES, 'table_name and document_id', 'stored as a name, without checking that the table exists'],
    ['conditions', 'prose', TYPES_PAGE, TYPES, 'conditions: an encoded query'],
    ['password2', 'prose', 'server-api-reference/c_GlideElementScopedAPI.md', TYPES, 'password2: encrypted where it is stored', 'one key for the instance; the platform\'s key management is not emulated'],
    ['journal_input', 'prose', 'platform-administration/c_JournalFields.md', TYPES, 'journal_input: entries are taken and kept apart'],
    ['script', 'prose', TYPES_PAGE, TYPES, 'script: text as it is']
]

const RECORD_KINDS: readonly Entry[] = [
    ['m2m_sp_dependency_js_include', 'prose', 'platform-user-interface/service-portal/widget-dependencies.md', PORTAL, 'of a widget\'s dependencies come in their order, UI scripts and addresses'],
    ['m2m_sp_widget_dependency', 'prose', 'platform-user-interface/service-portal/widget-dependencies.md', PORTAL, 'of a widget\'s dependencies come in their order, UI scripts and addresses'],
    ['sp_dependency', 'prose', 'platform-user-interface/service-portal/widget-dependencies.md', PORTAL, 'of a widget\'s dependencies come in their order, UI scripts and addresses', 'CSS includes and Angular modules throw'],
    ['sp_js_include', 'prose', 'platform-user-interface/service-portal/widget-dependencies.md', PORTAL, 'of a widget\'s dependencies come in their order, UI scripts and addresses'],
    ['sp_widget', 'prose', 'platform-user-interface/service-portal/widget-api-reference.md', PORTAL, 'their server script has data, options, input and $sp', 'SCSS, Angular providers and link functions throw'],
    ['sys_app', 'inferred', '', LOADER, 'an application comes with its tables, fields, choices and indexes'],
    ['sys_app_application', 'inferred', '', SITE, 'shows menus and modules by role and order'],
    ['sys_app_module', 'inferred', '', SITE, 'a module of a type that is not emulated names itself'],
    ['sys_choice', 'inferred', '', LOADER, 'an application comes with its tables, fields, choices and indexes'],
    ['sys_choice_set', 'inferred', '', 'fixtures.test.ts', 'choice sets: the choices are installed in order', 'only wraps choices'],
    ['sys_db_object', 'prose', 'application-development/r_TableApplicationAccessFields.md', SECURITY, 'a privilege cannot exceed the table'],
    ['sys_dictionary', 'inferred', '', LOADER, 'an application comes with its tables, fields, choices and indexes'],
    ['sys_documentation', 'inferred', '', FORMS, 'hints of the dictionary stand at the labels', 'labels, plurals and hints in English'],
    ['sys_module', 'prose', 'application-development/javascript-modules-third-party-libraries.md', 'engine/modules.test.ts', 'imports, live bindings'],
    ['sys_number', 'inferred', '', RECORDS, 'fills defaults, number, system fields'],
    ['sys_properties', 'inferred', '', RECORDS, 'a property is read from memory and anew after a write'],
    ['sys_properties_category', 'inferred', '', SITE, 'shows what the user may read, in order, with widgets by type'],
    ['sys_properties_category_m2m', 'inferred', '', SITE, 'shows what the user may read, in order, with widgets by type'],
    ['sys_relationship', 'inferred', '', FORMS, 'the query of a relationship is refined by its script'],
    ['sys_rest_message', 'prose', 'server-api-reference/c_RESTMessageV2API.md', REST, 'a named message: variables, defaults'],
    ['sys_rest_message_headers', 'prose', 'server-api-reference/c_RESTMessageV2API.md', REST, 'headers of both levels'],
    ['sys_rest_message_fn', 'prose', 'server-api-reference/c_RESTMessageV2API.md', REST, 'a named message: variables, defaults'],
    ['sys_rest_message_fn_headers', 'prose', 'server-api-reference/c_RESTMessageV2API.md', REST, 'headers of both levels'],
    ['sys_rest_message_fn_parameters', 'prose', 'server-api-reference/c_RESTMessageV2API.md', REST, 'parameters in order'],
    ['sys_scope_privilege', 'prose', 'application-development/c_CrossScopePrivilegeRecord.md', SECURITY, 'own tables need nothing; others a privilege per operation'],
    ['sys_script', 'prose', 'api-reference/scripts/r_ExecutionOrderScriptsAndEngines.md', RULES, 'before rules run by order'],
    ['sys_script_include', 'prose', 'scripts/c_ScriptIncludes.md', 'engine/scripts.test.ts', 'of another scope (scripts/c_ScriptIncludes.md): public ones with a privilege'],
    ['sys_security_acl', 'prose', 'platform-security/access-control/acl-rule-types.md', SECURITY, 'table and field must both grant'],
    ['sys_security_acl_role', 'prose', 'platform-security/access-control/t_CreateAnACLRule.md', SECURITY, 'a role that does not exist makes the rule deny'],
    ['sys_ui_action', 'inferred', '', FORMS, 'a button runs its script on the record with what was typed', 'server-side only'],
    ['sys_ui_action_role', 'inferred', '', LISTS, 'are refused without their role'],
    ['sys_ui_element', 'inferred', '', FORMS, 'shows fields of the layout in their columns', 'the look is a stand-in'],
    ['sys_ui_form', 'inferred', '', FORMS, 'shows fields of the layout in their columns', 'the default view only'],
    ['sys_ui_form_section', 'inferred', '', LOADER, 'a form section is replaced as a whole'],
    ['sys_ui_formatter', 'inferred', '', FORMS, 'a formatter is placed on a form and its macro runs for the record'],
    ['sys_ui_list', 'inferred', '', LISTS, 'shows the columns of the layout with display values'],
    ['sys_ui_list_element', 'inferred', '', LISTS, 'shows the columns of the layout with display values'],
    ['sys_ui_macro', 'prose', 'platform-administration/t_CreateAUIMacro.md', 'ui/jelly.test.ts', 'Jelly', 'a subset; any other tag throws'],
    ['sys_ui_message', 'prose', 'server-api-reference/c_GlideSystemScopedAPI.md', 'glide/system.test.ts', 'getMessage'],
    ['sys_ui_page', 'inferred', '', SITE, 'a page runs its Jelly, escaped'],
    ['sys_ui_script', 'inferred', '', SITE, 'UI scripts are served by name'],
    ['sys_ui_related_list', 'inferred', '', FORMS, 'related lists by relationship and by reference'],
    ['sys_ui_related_list_entry', 'inferred', '', FORMS, 'related lists by relationship and by reference'],
    ['sys_ui_section', 'inferred', '', FORMS, 'shows fields of the layout in their columns'],
    ['sys_user_role', 'prose', 'platform-security/explicit-roles.md', SECURITY, 'roles come from the user, from groups'],
    ['sys_user_role_contains', 'inferred', '', SECURITY, 'and by containment'],
    ['sys_ws_definition', 'prose', 'api-reference/rest-api-explorer/c_CustomWebServices.md', SCRIPTED, 'an inactive API is not there'],
    ['sys_ws_operation', 'prose', 'api-reference/rest-api-explorer/c_CustomWebServices.md', SCRIPTED, 'path parameters'],
    ['sys_ws_version', 'prose', 'api-reference/rest-api-explorer/c_CustomWebServices.md', SCRIPTED, 'the default version answers without a version', 'two pages disagree on an API with versions and no default'],
    ['sys_script_email', 'prose', 'platform-administration/use-mail-scripts-email-notifications.md', EMAIL, 'template.print and template.space'],
    ['sysauto_script', 'type', 'docs/guides/scheduled-script-guide.md of the SDK', WORK, 'run at their time, keep their beat'],
    ['sysevent_email_action', 'prose', 'platform-administration/t_CreateANotification.md', EMAIL, 'becomes a mail that is ready to be sent'],
    ['sysevent_queue', 'inferred', '', WORK, 'a sequential queue is worked on by one node at a time', 'it is not proven that a queue shipped with an app is processed at once'],
    ['sysevent_register', 'prose', 'build-workflows/system-events/c_EventRegistry.md', RECORDS, 'an event gets its queue from the registry'],
    ['sysevent_script_action', 'inferred', '', WORK, 'script actions run in order with the event']
]

const ACCESS_RULES: readonly Entry[] = [
    ...['create', 'read', 'write', 'delete'].map((operation): Entry => [`record: ${operation}`, 'prose', 'platform-security/access-control/acl-rule-types.md', SECURITY, 'table and field must both grant']),
    ...['create', 'read', 'write'].map((operation): Entry => [`record: ${operation} of a field`, 'prose', 'platform-security/access-control/acl-rule-types.md', SECURITY, 'table and field must both grant']),
    ['REST_Endpoint: execute', 'prose', 'rest-api-explorer/t_WbSvcRqACL.md', SECURITY, 'REST endpoints by the rules they name'],
    ['ui_page: read', 'inferred', '', SECURITY, 'pages and script includes by name'],
    ['client_callable_script_include: execute', 'inferred', '', SECURITY, 'pages and script includes by name'],
    ['wildcard', 'prose', 'platform-security/access-control/t_CreateAnACLRule.md', SECURITY, 'the wildcard comes last'],
    ['condition', 'prose', 'platform-security/access-control/t_CreateAnACLRule.md', SECURITY, 'the user is meant by the dynamic filter'],
    ['script', 'prose', 'platform-security/access-control/t_CreateAnACLRule.md', 'records/engine.test.ts', 'access control scripts: answer, current, gs']
]

const REST_FEATURES: readonly Entry[] = [
    ['scripted REST API', 'prose', SERVICES, FEATURES, 'method GET'],
    ['versions', 'prose', SERVICES, SCRIPTED, 'the default version answers without a version'],
    ['log-in', 'prose', SERVICES, FEATURES, 'access rules of the resource'],
    ['routes without log-in', 'prose', SERVICES, FEATURES, 'without log-in where none is required'],
    ['rules of a route', 'prose', 'rest-api-explorer/t_WbSvcRqACL.md', FEATURES, 'access rules of the resource'],
    ['rules of the API', 'prose', 'rest-api-explorer/t_WbSvcRqACL.md', FEATURES, 'access rules of the resource'],
    ['path parameters', 'prose', 'rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md', FEATURES, 'path parameters'],
    ['produces', 'prose', 'rest-api-explorer/c_SpecifyContentType.md', FEATURES, 'produces and consumes'],
    ['consumes', 'prose', 'rest-api-explorer/c_SpecifyContentType.md', FEATURES, 'produces and consumes'],
    ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method): Entry => [`method ${method}`, 'prose', SERVICES, FEATURES, `method ${method}`])
]

const OUTBOUND: readonly Entry[] = [
    ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method): Entry => [`method ${method}`, 'prose', 'server-api-reference/c_RESTMessageV2API.md', REST, 'by HTTP method']),
    ['authentication no_authentication', 'inferred', '', REST, 'an empty message: all by hand'],
    ['authentication inherit_from_parent', 'inferred', '', REST, 'basic authentication of the message'],
    ['headers', 'prose', 'server-api-reference/c_RESTMessageV2API.md', REST, 'headers of both levels'],
    ['variables and parameters', 'prose', 'server-api-reference/c_RESTMessageV2API.md', REST, 'setStringParameter escapes XML'],
    ['content with variables', 'prose', 'server-api-reference/c_RESTMessageV2API.md', REST, 'no variables are substituted in it']
]

/** Addresses of the platform's own APIs, as their reference pages have them. */
const PLATFORM_REST: readonly Entry[] = [
    ['GET /now/table/{tableName}', 'prose', TABLES, TABLE_API, 'name-value pairs filter'],
    ['POST /now/table/{tableName}', 'prose', TABLES, TABLE_API, 'answers 201 with the record and where it is'],
    ['GET /now/table/{tableName}/{sys_id}', 'prose', TABLES, TABLE_API, 'one record, or 404'],
    ['PUT /now/table/{tableName}/{sys_id}', 'prose', TABLES, TABLE_API, 'PATCH and PUT change what is named'],
    ['PATCH /now/table/{tableName}/{sys_id}', 'prose', TABLES, TABLE_API, 'PATCH and PUT change what is named'],
    ['DELETE /now/table/{tableName}/{sys_id}', 'prose', TABLES, TABLE_API, 'delete needs its own right'],
    ['GET /now/stats/{tableName}', 'prose', 'rest-apis/c_AggregateAPI.md', ATTACHMENTS, 'count and functions of fields'],
    ['GET /now/attachment', 'prose', 'rest-apis/c_AttachmentAPI.md', ATTACHMENTS, 'up, listed, down'],
    ['GET /now/attachment/{sys_id}', 'prose', 'rest-apis/c_AttachmentAPI.md', ATTACHMENTS, 'up, listed, down'],
    ['GET /now/attachment/{sys_id}/file', 'prose', 'rest-apis/c_AttachmentAPI.md', ATTACHMENTS, 'up, listed, down'],
    ['POST /now/attachment/file', 'prose', 'rest-apis/c_AttachmentAPI.md', ATTACHMENTS, 'up, listed, down'],
    ['POST /now/attachment/upload', 'prose', 'rest-apis/c_AttachmentAPI.md', ATTACHMENTS, 'the fields say where the file of the last part belongs'],
    ['DELETE /now/attachment/{sys_id}', 'prose', 'rest-apis/c_AttachmentAPI.md', ATTACHMENTS, 'up, listed, down']
]

/** What a belief of an area is recorded as, where it is. */
const RECORDED: Partial<Record<Area, (name: string) => string | undefined>> = {
    operator: name => name.startsWith('^') || name === 'dot-walk' ? `joint ${name}` : undefined,
    'field type': name => `field type ${name}`,
    rest: name => `scripted rest ${name}`,
    'platform rest': name => `native rest ${name}`
}

const TABLE: readonly [Area, readonly Entry[]][] = [
    ['operator', OPERATORS], ['field type', FIELD_TYPES], ['record kind', RECORD_KINDS], ['access rule', ACCESS_RULES], ['rest', REST_FEATURES], ['outbound', OUTBOUND], ['platform rest', PLATFORM_REST]
]

/** The reviewed beliefs as one list. */
export const REVIEWED: readonly Belief[] = TABLE.flatMap(([area, entries]) => entries.map(([name, basis, page, file, title, note]): Belief => ({
    area, name, basis, page, picked: { file, title }, use: RECORDED[area]?.(name), note
})))
