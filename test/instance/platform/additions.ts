import type { SchemaField, SchemaTable } from './schema'

const text = (label: string, max = 40): SchemaField => ({ type: 'string', label, max })
const reference = (label: string, ref: string): SchemaField => ({ type: 'reference', label, ref })
const flag = (label: string, value?: string): SchemaField => ({ type: 'boolean', label, ...(value === undefined ? {} : { default: value }) })
const choices = (...pairs: [string, string][]): { choices: [string, string][], choice: number } => ({ choices: pairs, choice: 3 })

/** Metadata tables not in the dump whose records the SDK builds; fields as its build output and record plugins name them. */
const BUILT_BY_SDK: Readonly<Record<string, Partial<SchemaTable>>> = {
    sys_app: { fields: { sys_scope: reference('Application', 'sys_scope'), sys_update_name: text('Update name', 250), package_resolver_version: text('Package resolver version') } },
    sys_dictionary: { fields: { read_only_option: text('Read only option') } },
    sys_choice: { fields: { inactive_on_update: flag('Inactive on update') } },
    sys_ws_operation: { fields: { default_operation_uri: text('Default operation URI', 255) } },
    sys_metadata: { fields: { sys_package: reference('Package', 'sys_package') } },
    sys_ux_lib_asset: {
        extends: 'sys_metadata', label: 'UX Library Asset', display: 'name',
        fields: { name: text('Name', 255), file_name: text('File name', 255), asset: { type: 'string', label: 'Asset', max: 65_000 }, ui_type: text('UI type'), sort: { type: 'integer', label: 'Sort' } }
    },
    sys_data_policy2: {
        extends: 'sys_metadata', label: 'Data Policy', display: 'short_description',
        fields: {
            active: flag('Active', 'true'), conditions: { type: 'conditions', label: 'Conditions', dependent: 'model_table' }, description: text('Description', 4000), enforce_ui: flag('Use as UI Policy on client', 'true'),
            inherit: flag('Inherit'), apply_import_set: flag('Apply to import sets', 'true'), apply_soap: flag('Apply to SOAP', 'true'), model_id: { type: 'document_id', label: 'Model ID' },
            model_table: { type: 'table_name', label: 'Table' }, reverse_if_false: flag('Reverse if false', 'true'), short_description: text('Short description', 100)
        }
    },
    sys_data_policy_rule: {
        extends: 'sys_metadata', label: 'Data Policy Rule',
        fields: { disabled: text('Read only'), field: { type: 'field_name', label: 'Field name', dependent: 'table' }, mandatory: text('Mandatory'), sys_data_policy: reference('Data policy', 'sys_data_policy2'), table: { type: 'table_name', label: 'Table' } }
    },
    // SDK guide "Registering events": custom queues name their provider
    sysevent_queue: { fields: { provider: reference('Provider', 'sysevent_queue_provider') } },
    sysevent_queue_provider: { extends: 'sys_metadata', label: 'Event Queue Provider', display: 'name', fields: { name: text('Name', 100) } },
    m2m_sp_widget_dependency: { extends: 'sys_metadata', label: 'Widget Dependency', fields: { sp_widget: reference('Widget', 'sp_widget'), sp_dependency: reference('Dependency', 'sp_dependency') } },
    m2m_sp_dependency_js_include: {
        extends: 'sys_metadata', label: 'Dependency JS Include',
        fields: { sp_dependency: reference('Dependency', 'sp_dependency'), sp_js_include: reference('JS include', 'sp_js_include'), order: { type: 'integer', label: 'Order' } }
    },
    m2m_sp_ng_pro_sp_widget: { extends: 'sys_metadata', label: 'Angular Provider of a Widget', fields: { sp_widget: reference('Widget', 'sp_widget'), sp_angular_provider: reference('Angular provider', 'sp_angular_provider') } },
    sp_ng_template: { extends: 'sys_metadata', label: 'Angular ng-template', fields: { id: text('ID', 80), sp_widget: reference('Widget', 'sp_widget'), template: { type: 'html_template', label: 'Template' } } }
}

/** Tables that the documentation describes and the instance of the dump did not have, with the fields an app can meet. */
const DOCUMENTED: Readonly<Record<string, Partial<SchemaTable>>> = {
    // docs: platform-administration, "System clustering" (nodes of an instance)
    sys_cluster_state: {
        label: 'Cluster Node State', extends: null, display: 'system_id',
        fields: { system_id: text('System ID', 255), node_id: text('Node ID'), status: text('Status'), most_recent_message: { type: 'glide_date_time', label: 'Most recent message' }, stats: text('Stats', 65_000), node_type: text('Node type') }
    },
    // docs: it-service-management/change-management
    change_task: {
        label: 'Change Task', extends: 'task', number: { prefix: 'CTASK', start: 10_000, digits: 7 },
        fields: { change_request: reference('Change request', 'change_request'), change_task_type: text('Type'), planned_start_date: { type: 'glide_date_time', label: 'Planned start date' }, planned_end_date: { type: 'glide_date_time', label: 'Planned end date' } }
    },
    // docs: platform-administration, affected CIs of a task
    task_ci: { label: 'Affected CI', extends: null, fields: { task: reference('Task', 'task'), ci_item: reference('Configuration Item', 'cmdb_ci'), applied: flag('Applied') } },
    sysapproval_approver: {
        label: 'Approval', extends: null, fields: {
            sysapproval: reference('Approval for', 'task'), approver: reference('Approver', 'sys_user'), comments: { type: 'journal_input', label: 'Comments' }, document_id: { type: 'document_id', label: 'Approving', dependent: 'source_table' },
            source_table: { type: 'table_name', label: 'Source table' }, due_date: { type: 'glide_date_time', label: 'Due date' },
            state: { ...text('State'), ...choices(['not requested', 'Not Yet Requested'], ['requested', 'Requested'], ['approved', 'Approved'], ['rejected', 'Rejected'], ['cancelled', 'No Longer Required']), default: 'not requested' }
        }
    },
    // docs: "Upgrade History" (upgrade monitor); the SDK 4.9.0 asks it whether an installation is over (`@servicenow/sdk-api`, connector.js)
    sys_upgrade_history: {
        label: 'Upgrade History', extends: null, display: 'to_version', fields: {
            from_version: text('From', 255), to_version: text('To', 255), upgrade_started: { type: 'glide_date_time', label: 'Upgrade started' },
            upgrade_finished: { type: 'glide_date_time', label: 'Upgrade finished' }
        }
    },
    core_country: { label: 'Country', extends: null, display: 'name', fields: { name: text('Name', 100), iso3166_2: text('ISO 3166-2'), iso3166_3: text('ISO 3166-3') } },
    business_unit: { label: 'Business Unit', extends: null, display: 'name', fields: { name: text('Name', 100), company: reference('Company', 'core_company'), parent: reference('Parent', 'business_unit') } },
    cmdb_ci_unix_server: { label: 'UNIX Server', extends: 'cmdb_ci_server', fields: {} },
    cmdb_ci_pc_hardware: { label: 'Personal Computer', extends: 'cmdb_ci_computer', fields: {} }
}

/** Numbering, choices and lengths of the base system's tasks; docs: it-service-management (states, priorities), platform-administration (numbering). */
const LEVELS: [string, string][] = [['1', '1 - High'], ['2', '2 - Medium'], ['3', '3 - Low']]
const PRIORITIES: [string, string][] = [['1', '1 - Critical'], ['2', '2 - High'], ['3', '3 - Moderate'], ['4', '4 - Low'], ['5', '5 - Planning']]
const TASKS: Readonly<Record<string, Partial<SchemaTable>>> = {
    task: {
        fields: {
            number: { type: 'string', label: 'Number', default: 'javascript:getNextObjNumberPadded();' },
            short_description: text('Short description', 160), description: text('Description', 4000), close_notes: text('Close notes', 4000), correlation_id: text('Correlation ID', 100), correlation_display: text('Correlation display', 100),
            impact: { type: 'integer', label: 'Impact', default: '3', ...choices(...LEVELS) }, urgency: { type: 'integer', label: 'Urgency', default: '3', ...choices(...LEVELS) },
            priority: { type: 'integer', label: 'Priority', default: '4', ...choices(...PRIORITIES) },
            state: { type: 'integer', label: 'State', default: '1', ...choices(['-5', 'Pending'], ['1', 'Open'], ['2', 'Work in Progress'], ['3', 'Closed Complete'], ['4', 'Closed Incomplete'], ['7', 'Closed Skipped']) },
            active: flag('Active', 'true')
        }
    },
    incident: {
        indexes: [{ name: 'caller_id', unique: false, fields: ['caller_id'] }],
        fields: {
            incident_state: { type: 'integer', label: 'Incident state', default: '1', ...choices(['1', 'New'], ['2', 'In Progress'], ['3', 'On Hold'], ['6', 'Resolved'], ['7', 'Closed'], ['8', 'Canceled']) },
            category: { ...text('Category'), default: 'inquiry', choice: 1, choices: [['inquiry', 'Inquiry / Help'], ['software', 'Software'], ['hardware', 'Hardware'], ['network', 'Network'], ['database', 'Database']] },
            severity: { type: 'integer', label: 'Severity', default: '3', ...choices(...LEVELS) }
        }
    },
    problem: { number: { prefix: 'PRB', start: 40_000, digits: 7 } },
    problem_task: { number: { prefix: 'PTASK', start: 10_000, digits: 7 } },
    sc_req_item: { number: { prefix: 'RITM', start: 10_000, digits: 7 } },
    interaction: { number: { prefix: 'IMS', start: 0, digits: 7 } }
}

/** Unique keys of the base system that its behaviour depends on (docs: user administration, system properties: names are unique). */
const UNIQUE: Readonly<Record<string, Partial<SchemaTable>>> = {
    sys_user: { indexes: [{ name: 'user_name', unique: true, fields: ['user_name'] }] },
    sys_user_role: { indexes: [{ name: 'name', unique: true, fields: ['name'] }] },
    sys_properties: { indexes: [{ name: 'name', unique: true, fields: ['name'] }] },
    sys_db_object: { indexes: [{ name: 'name', unique: true, fields: ['name'] }] },
    sys_user_has_role: { indexes: [{ name: 'user', unique: false, fields: ['user'] }] },
    sys_trigger: { indexes: [{ name: 'next_action', unique: false, fields: ['state', 'next_action'] }] },
    sysevent: { indexes: [{ name: 'state', unique: false, fields: ['state', 'process_on'] }] },
    sys_attachment: { indexes: [{ name: 'table_sys_id', unique: false, fields: ['table_sys_id'] }] },
    sys_dictionary: { indexes: [{ name: 'name', unique: false, fields: ['name', 'element'] }] },
    sys_choice: { indexes: [{ name: 'name', unique: false, fields: ['name', 'element', 'value'] }] },
    sys_journal_field: { indexes: [{ name: 'element_id', unique: false, fields: ['element_id'] }] }
}

/**
 * Tables and fields that no source file gives but the documentation, the SDK's build output or its guides do; each group says where it comes from.
 * Values here win over derived ones.
 */
export const ADDITIONS: Readonly<Record<string, Partial<SchemaTable>>> = merge(BUILT_BY_SDK, DOCUMENTED, TASKS, UNIQUE)

function merge(...groups: Readonly<Record<string, Partial<SchemaTable>>>[]): Record<string, Partial<SchemaTable>> {
    const all: Record<string, Partial<SchemaTable>> = {}
    for (const group of groups) {
        for (const [name, table] of Object.entries(group)) all[name] = { ...all[name], ...table, fields: { ...all[name]?.fields, ...table.fields } }
    }
    return all
}
