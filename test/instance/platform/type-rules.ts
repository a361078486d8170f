/**
 * The source dump of table fields knows only String, Number, Boolean, Any and the target of a reference. These rules, reviewed name by name,
 * give the internal type of fields that the SDK's own table definitions do not cover. First match wins; `table.field` beats everything.
 */
const EXACT: Readonly<Record<string, string>> = {
    'task.due_date': 'glide_date_time', 'sys_user.user_password': 'password', 'sys_user.roles': 'string', 'sys_trigger.repeat': 'glide_duration',
    'sys_trigger.run_time': 'glide_time', 'sys_trigger.offset': 'glide_duration', 'sys_trigger.max_drift': 'glide_duration', 'sys_trigger.next_action': 'glide_date_time',
    'sys_trigger.run_month': 'month_of_year', 'sys_trigger.run_dayofweek': 'day_of_week', 'sys_trigger.run_weekinmonth': 'week_of_month',
    'sys_trigger.entered_time': 'glide_date_time', 'sys_trigger.document_key': 'document_id', 'sys_trigger.script': 'script_plain',
    'sysevent.process_on': 'glide_date_time', 'sysevent.processed': 'glide_date_time', 'sysevent.table': 'table_name', 'sysevent.instance': 'document_id',
    'sysevent_queue.poll_interval': 'glide_duration', 'sys_journal_field.element_id': 'document_id', 'sys_journal_field.element': 'string', 'sys_journal_field.value': 'string',
    'sys_attachment.table_sys_id': 'document_id', 'sys_attachment.table_name': 'table_name', 'sys_attachment_doc.data': 'string',
    'sys_audit_delete.documentkey': 'document_id', 'sys_audit.documentkey': 'document_id', 'sys_audit_delete.payload': 'string',
    'sys_email.target_table': 'table_name', 'sys_email.instance': 'document_id', 'sys_email.body': 'html', 'sys_properties.value': 'string',
    'sys_ui_page.html': 'html', 'sys_ui_page.client_script': 'script', 'sys_ui_page.processing_script': 'script_plain', 'sys_ui_script.script': 'script',
    'sys_relationship.query_with': 'script', 'sys_security_acl.script': 'script', 'sys_module.content': 'script_plain', 'sys_mutex.acquired': 'glide_date_time',
    'sys_mutex.touched': 'glide_date_time', 'sys_user_token.expires': 'glide_date_time', 'oauth_credential.expires': 'glide_date_time',
    'sys_rate_limit_count.count_start': 'glide_date_time', 'oauth_entity.client_secret': 'password2', 'discovery_credentials.password': 'password2',
    'sys_auth_profile_basic.password': 'password2', 'sys_rest_message.basic_auth_password': 'password2', 'sys_rest_message_fn.basic_auth_password': 'password2',
    'discovery_credentials.authentication_key': 'password2', 'discovery_credentials.privacy_key': 'password2', 'discovery_credentials.ssh_passphrase': 'password2',
    'sys_soap_message_function.basic_auth_password': 'password2', 'sys_soap_message.basic_auth_password': 'password2', 'sys_soap_message_function.key_store_password': 'password2',
    'api_key.token': 'password2', 'sys_variable_value.document_key': 'document_id', 'incident.origin_id': 'document_id', 'interaction.context_document': 'document_id',
    'interaction.channel_metadata_document': 'document_id', 'sys_watermark.source_id': 'document_id', 'syslog.message': 'string',
    'sys_user_delegate.starts': 'glide_date_time', 'sys_user_delegate.ends': 'glide_date_time', 'sys_user_session.invalidated': 'glide_date_time',
    'sys_auto_flush.conditions': 'conditions', 'v_plugin.help': 'url', 'sys_restricted_caller_access.source': 'document_id', 'sys_restricted_caller_access.target': 'document_id',
    'sys_filter_option_dynamic.script_reference_id': 'document_id', 'sys_ws_operation.operation_script': 'script', 'sys_db_object.label': 'documentation_field',
    'sys_dictionary.column_label': 'documentation_field', 'cmdb_ci_vm_instance.terminated_on': 'glide_date_time', 'sys_template.template': 'template_value',
    'sys_script.template': 'template_value', 'sys_script.role_conditions': 'user_roles', 'sp_widget.css': 'css', 'sp_css.css': 'css', 'sys_ui_macro.xml': 'xml', 'sc_cat_item.price': 'price'
}

const BY_NAME: readonly [RegExp, string][] = [
    [/^sys_id$/, 'GUID'],
    [/^sys_class_name$/, 'sys_class_name'],
    [/^sys_domain$|^update_domain$/, 'domain_id'],
    [/^sys_domain_path$/, 'domain_path'],
    [/^sys_(created|updated|recorded)_(on|at)$/, 'glide_date_time'],
    [/^(work_notes|comments|approval_history)$/, 'journal_input'],
    [/^comments_and_work_notes$/, 'journal_list'],
    [/(^|_)(users|groups|list)$|^recipient_|^(sc_catalogs|stakeholders|additional_assignee_list|restrict_to_roles)$/, 'glide_list'],
    [/(^|_)roles$/, 'user_roles'],
    [/^(collection|table|tablename|target_table|source_table|item_table|line_table|data_table|model_table|origin_table|context_table|referenced_table|basic_apply_to|basic_query_from|import_set_table)$|_table$/, 'table_name'],
    [/^(field|fieldname|element|event_field|dependent_on_field|reference_field|choice_field)$/, 'field_name'],
    [/(^|_)(condition|conditions|filter|filter_condition)$/, 'conditions'],
    [/(^|_)scripts?(_v2|_true|_false)?$|^script_/, 'script'],
    [/_on$|_at$|_date_time$|^(expected_start|activity_due|follow_up|sla_due|work_start|work_end|last_login_time|last_used|last_accessed|last_access|requested_by_date|start_time|completion_time|load_time|update_time|last_update_recorded|first_discovered|last_discovered|checked_in|checked_out|run_start|published|token_issued|token_received|delivery_date|order_date|due|assigned|first_issued)$/, 'glide_date_time'],
    [/_date$|^(last_login|valid_from|valid_to|warranty_expiration|release_date)$/, 'glide_date'],
    [/^(duration|time_worked|delivery_time|max_drift|offset|repeat|run_period|timeout|calendar_duration|business_duration)$/, 'glide_duration'],
    [/(^|_)html$|^(text|more_info_html|message_html)$/, 'html'],
    [/(^|_)css(_variables)?$/, 'css'],
    [/_url$|^(url|website|endpoint|end_point|link|wsdl|soap_endpoint)$/, 'url'],
    [/(^|_)email$/, 'email'],
    [/phone|^fax$/, 'ph_number'],
    [/^(image|icon|logo|picture|photo|mobile_picture|banner_image|banner_image_light|apple_icon)$/, 'user_image'],
    [/^ip_address$/, 'ip_addr'],
    [/^color$/, 'color'],
    [/password|_secret$/, 'password2'],
    [/^(caption|title|label|hint|message|name|help|plural_label)$/, 'string']
]

export function internalType(table: string, field: string, crude: string): string {
    const exact = EXACT[`${table}.${field}`]
    if (exact !== undefined) return exact
    if (crude === 'Boolean') return 'boolean'
    if (crude === 'Number') return /(cost|amount|price|rate|percent|latitude|longitude|score|value|average|stddev|_mb|weight)/.test(field) ? 'decimal' : 'integer'
    if (crude === 'String') return STRING_TYPES.get(field) ?? 'string'
    if (crude !== 'Any') return 'reference'
    return BY_NAME.find(([pattern]) => pattern.test(field))?.[1] ?? 'string'
}

const STRING_TYPES: ReadonlyMap<string, string> = new Map([['script', 'script'], ['tablename', 'table_name'], ['payload', 'string']])

/** Lengths that differ from the usual one of their type, for fields the SDK's definitions do not give. */
const LENGTHS: readonly [RegExp, number][] = [
    [/^(short_description|subject)$/, 160],
    [/^(description|close_notes|work_notes|comments|message|html|text|payload|body|body_text|error|last_error|job_context|parm1|parm2|headers|content|query|notes|cause_notes|fix_notes|workaround)$/, 4000],
    [/^(name|title|label|display_value|event_name|caption|user_name|file_name|source|uri|instance|caller_access|api_name|path|rest_endpoint|relative_path|value)$/, 255],
    [/^(script|job_script)$/, 8000]
]

export function fieldLength(field: string, type: string): number | undefined {
    return type === 'string' ? LENGTHS.find(([pattern]) => pattern.test(field))?.[1] : undefined
}
