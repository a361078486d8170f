import type { BuiltRecord, Finding, Guard } from '../records/types'
import { schemaOf } from './schema'

/** Fields that name a table, by the record that carries them. */
const TABLE_FIELDS: Readonly<Record<string, readonly string[]>> = {
    sys_script: ['collection'],
    sys_ui_action: ['table'],
    sys_ui_section: ['name'],
    sys_ui_form: ['name'],
    sys_ui_list: ['name'],
    sys_ui_related_list: ['name'],
    sys_ui_formatter: ['table'],
    sys_relationship: ['basic_apply_to', 'basic_query_from'],
    sysevent_register: ['table'],
    sysevent_email_action: ['collection'],
    sys_dictionary: ['name', 'reference'],
    sys_choice: ['name'],
    sys_number: ['category'],
    sys_script_client: ['table'],
    sys_ui_policy: ['table']
}

const named = (record: BuiltRecord): string[] => {
    const names = (TABLE_FIELDS[record.table] ?? []).map(field => record.fields[field] ?? '')
    if (record.table === 'sys_security_acl' && record.fields.type === 'record')
        names.push((record.fields.name ?? '').split('.')[0]!)
    if (record.table === 'sys_app_module' && ['LIST', 'NEW', 'DETAIL', 'FILTER'].includes(record.fields.link_type ?? ''))
        names.push(record.fields.name ?? '')
    if (record.table === 'sys_scope_privilege' && record.fields.target_type === 'sys_db_object')
        names.push(record.fields.target_name ?? '')
    return names.filter(name => name && name !== 'global' && name !== '*')
}

/** ACLs, rules, forms and modules on a table that does not exist: the SDK does not check. */
export const tables: Guard = {
    name: 'tables',
    rule: 'every table that a record names exists, in the app or on the platform',
    check(set, platform) {
        const schema = schemaOf(set, platform)
        return set.records.flatMap(record => named(record)
            .filter(name => !schema.hasTable(name))
            .map((name): Finding => ({ guard: 'tables', file: record.file, message: `${record.table} names table ${name}, which does not exist` })))
    }
}
