import type { BuiltRecord } from '../../records/types'
import { containment, ownRoles, recordsOf } from '../records'
import type { CertificationFinding, CertificationRule, Subject } from '../types'

/** Records that change how a table behaves or looks, and the field that names it. Formatters and relationships do nothing until an admin places them. */
const CHANGES: Readonly<Record<string, string>> = {
    sys_script: 'collection', sys_ui_action: 'table', sys_script_client: 'table', sys_ui_policy: 'table', sys_data_policy2: 'model_table', sys_dictionary: 'name',
    sys_dictionary_override: 'name', sys_choice: 'name', sys_choice_set: 'name', sys_ui_section: 'name', sys_ui_form: 'name', sys_ui_list: 'name', sys_ui_related_list: 'name',
    sys_ui_view_rule: 'table', sys_ui_style: 'name', sys_documentation: 'name', sysevent_email_action: 'collection', sys_number: 'category'
}

/** The two rules that keep the app's own job hourly: on scheduled scripts, filtered to that job. */
function isJobRule(record: BuiltRecord, { set }: Subject): boolean {
    const { collection, when = '', filter_condition: filter = '', active, script = '' } = record.fields
    const job = recordsOf(set, 'sysauto_script').some(candidate => candidate.fields.sys_id && filter.startsWith(`sys_id=${candidate.fields.sys_id}^`))
    return record.table === 'sys_script' && collection === 'sysauto_script' && active !== 'false' && job && (when === 'before' ? !script.trim() : when.startsWith('async'))
}

/** A button that ships inactive changes nothing: the admin decides whether to switch it on. */
const isOffer = (record: BuiltRecord): boolean => record.table === 'sys_ui_action' && record.fields.active === 'false'

/** Table an ACL of type record is on. */
const aclTable = (record: BuiltRecord): string => record.table === 'sys_security_acl' && record.fields.type === 'record' ? record.fields.name?.split('.')[0] ?? '' : ''

/**
 * Pass: no ACL, rule, action, policy, column, choice or layout of the app is on a table of others, but for one before rule (a value) and one async
 * rule on scheduled scripts, filtered to the app's own job, and actions that ship inactive; properties and roles have the app's name; no role of
 * others contains one of ours.
 */
export const otherScopes: CertificationRule = {
    id: 'S5',
    title: 'No ACLs, roles or behaviour changes on tables of others, but for the two rules on the app\'s own job',
    check(subject) {
        const { set } = subject
        const findings: CertificationFinding[] = []
        const complain = (record: BuiltRecord, message: string) => findings.push({ file: record.file, message })
        let jobRules = 0
        for (const record of set.records.filter(candidate => candidate.action === 'INSERT_OR_UPDATE')) {
            const table = record.fields[CHANGES[record.table] ?? ''] ?? aclTable(record)
            if (!table || set.tables.has(table) || isOffer(record))
                continue
            if (!isJobRule(record, subject))
                complain(record, `${record.table} changes ${table}, a table of others`)
            else if (++jobRules > 2)
                complain(record, 'a third rule on scheduled scripts')
        }
        for (const property of recordsOf(set, 'sys_properties')) {
            if (!property.fields.name?.startsWith(`${set.scope}.`))
                complain(property, `property ${property.fields.name} is not the app's`)
        }
        const own = ownRoles(set)
        for (const role of recordsOf(set, 'sys_user_role')) {
            if (!role.fields.name?.startsWith(`${set.scope}.`))
                complain(role, `role ${role.fields.name} is not the app's`)
        }
        for (const record of recordsOf(set, 'sys_user_role_contains')) {
            const { role } = containment(set, record)
            if (!own.has(role))
                complain(record, `gives a role of the app to everyone with ${role}`)
        }
        return findings
    }
}
