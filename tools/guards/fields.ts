import type { BuiltRecord, Finding, Guard, RecordSet } from '../records/types'
import { fieldsOfQuery, schemaOf } from './schema'

interface Use {
    table: string
    path: string
}

/** Elements of a section or list that are not fields. */
const LAYOUT = /^\./

const byId = (set: RecordSet, table: string) => new Map(set.records.filter(record => record.table === table).map(record => [record.fields.sys_id, record]))

function usesOf(record: BuiltRecord, sections: ReturnType<typeof byId>, lists: ReturnType<typeof byId>): Use[] {
    const f = record.fields
    switch (record.table) {
        case 'sys_ui_element': {
            const table = sections.get(f.sys_ui_section)?.fields.name
            return table && f.element && !f.type && !LAYOUT.test(f.element) ? [{ table, path: f.element }] : []
        }
        case 'sys_ui_list_element': {
            const table = lists.get(f.list_id)?.fields.name
            return table && f.element && !LAYOUT.test(f.element) ? [{ table, path: f.element }] : []
        }
        case 'sys_security_acl': {
            if (f.type !== 'record')
                return []
            const [table = '', field] = (f.name ?? '').split('.')
            const uses = fieldsOfQuery(f.condition ?? '').map(path => ({ table, path }))
            return field && field !== '*' ? [{ table, path: field }, ...uses] : uses
        }
        case 'sys_script':
            return [...fieldsOfQuery(f.filter_condition ?? ''), ...fieldsOfQuery(f.template ?? '')].map(path => ({ table: f.collection ?? '', path }))
        case 'sys_app_module':
            return f.link_type === 'LIST' ? fieldsOfQuery(f.filter ?? '').map(path => ({ table: f.name ?? '', path })) : []
        default:
            return []
    }
}

/** Fields in forms, lists, conditions and ACLs. On the platform an unknown field in a query silently drops its term. */
export const fields: Guard = {
    name: 'fields',
    rule: 'every field in a form, list, condition, template or ACL exists on its table',
    check(set, platform) {
        const schema = schemaOf(set, platform)
        const sections = byId(set, 'sys_ui_section')
        const lists = byId(set, 'sys_ui_list')
        const findings: Finding[] = []
        for (const record of set.records) {
            for (const { table, path } of usesOf(record, sections, lists)) {
                if (!schema.hasTable(table))
                    continue
                const problem = schema.pathProblem(table, path)
                if (problem)
                    findings.push({ guard: 'fields', file: record.file, message: `${record.table}: ${problem}` })
            }
        }
        for (const table of set.tables.values()) {
            for (const index of table.indexes) {
                for (const field of index.fields) {
                    const problem = schema.pathProblem(table.name, field)
                    if (problem)
                        findings.push({ guard: 'fields', file: `dictionary/${table.name}.xml`, message: `index ${index.name}: ${problem}` })
                }
            }
        }
        return findings
    }
}
