import type { FieldDef, QueryContext, Row, ConditionNode } from '../contracts'
import { formatStored } from '../values/time'
import type { InstallableDataLayer } from '../store'
import { columnClass, fromStored, toStored } from '../sql'
import type { FieldValue, RecordAction } from './records'
import type { InstallReport } from './report'

export interface ApplyOptions {
    /** Milliseconds since the epoch: when the records are said to be made. */
    now: number
    /** sys_id of the application, for records of it that name none. */
    scope: string | null
    /** Changes a row before it is written, e.g. to hash a password. */
    prepare?: (table: string, row: Row) => void
}

const LOADER: QueryContext = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform' }

/** Wrappers that stand for a whole set: the child table and its field that names the owner. What a file does not list is gone. */
const SETS: Readonly<Record<string, { children: string, owner: string }>> = {
    sys_ui_section: { children: 'sys_ui_element', owner: 'sys_ui_section' },
    sys_ui_list: { children: 'sys_ui_list_element', owner: 'list_id' },
    sys_ui_form_sections: { children: 'sys_ui_form_section', owner: 'sys_ui_form' },
    sys_ui_related_list: { children: 'sys_ui_related_list_entry', owner: 'list_id' }
}

/** Writes records of update and unload files. No business rule fires: the platform's installer writes likewise (docs: application-development, install). */
export class RecordWriter {
    private readonly references = new Map<string, string | null>()
    /** Records of this very installation: a reference to one of them is right as it is. */
    private readonly written = new Set<string>()

    constructor(private readonly data: InstallableDataLayer, private readonly report: InstallReport, private readonly options: ApplyOptions) {}

    apply(records: RecordAction[]): void {
        for (const record of records) if (record.action === 'upsert') for (const table of this.data.dictionary.ancestors(record.table)) this.written.add(`${table}/${sysIdOf(record)}`)
        this.data.bulk(() => {
            const existing = this.loadExisting(records)
            for (const record of records) {
                if (record.action === 'delete_multiple') this.deleteMultiple(record, new Set(records.filter(other => other.file === record.file).map(sysIdOf)))
                else if (record.action === 'delete') this.remove(record)
                else this.upsert(record, existing)
            }
            this.replaceSets(records)
        })
    }

    private loadExisting(records: RecordAction[]): Map<string, Row> {
        const byTable = new Map<string, string[]>()
        for (const { action, table, fields } of records) {
            const id = fields.get('sys_id')?.value
            if (action !== 'upsert' || id === undefined) continue
            const list = byTable.get(table)
            if (list === undefined) byTable.set(table, [id])
            else list.push(id)
        }
        const existing = new Map<string, Row>()
        for (const [table, ids] of byTable) this.data.load(table, ids).forEach((row, at) => { if (row !== null) existing.set(`${table}/${ids[at]}`, row) })
        return existing
    }

    private upsert(record: RecordAction, existing: Map<string, Row>): void {
        const { table } = record
        const fields = this.data.dictionary.fields(table)
        const row: Row = {}
        for (const [name, value] of record.fields) {
            const field = fields.get(name)
            // Only bookkeeping can be without a field: everything else was checked.
            if (field !== undefined) row[name] = this.resolve(record, field, value)
        }
        if (fields.has('sys_class_name') && !row.sys_class_name) row.sys_class_name = table
        if (fields.has('sys_scope') && row.sys_scope === undefined && this.options.scope !== null) row.sys_scope = this.options.scope
        if (fields.has('sys_package') && row.sys_package === undefined && this.options.scope !== null) row.sys_package = this.options.scope
        this.options.prepare?.(table, row)
        const sysId = row.sys_id as string
        const old = existing.get(`${table}/${sysId}`)
        const stamp = formatStored(this.options.now)
        if (old === undefined) {
            const made: Row = { sys_created_on: stamp, sys_created_by: 'admin', sys_updated_on: stamp, sys_updated_by: 'admin', sys_mod_count: '0', ...row }
            this.data.insertRow(table, made, 'platform')
            existing.set(`${table}/${sysId}`, made)
            this.report.inserted++
            return
        }
        const changes = Object.fromEntries(Object.entries(row).filter(([name, value]) => differs(fields.get(name) as FieldDef, value, old[name] ?? null)))
        if (Object.keys(changes).length === 0) {
            this.report.unchanged++
            return
        }
        this.data.updateRow(table, sysId, { sys_updated_on: stamp, sys_updated_by: 'admin', sys_mod_count: String(Number(old.sys_mod_count ?? 0) + 1), ...changes }, 'platform')
        this.report.updated++
    }

    private remove(record: RecordAction): void {
        const id = record.fields.get('sys_id')?.value
        if (id !== undefined && this.data.deleteRow(record.table, id, 'platform')) this.report.deleted++
    }

    /** `kept`: records the same file writes anyway; they are updated instead of deleted and made again. */
    private deleteMultiple(record: RecordAction, kept: ReadonlySet<string>): void {
        const query = this.data.parse(record.table, record.query, LOADER)
        // Without any condition it would empty the table.
        if (query.where.kind === 'all') throw new Error(`${record.file}: delete_multiple on ${record.table} without a query`)
        for (const id of this.data.select(query, LOADER).ids) if (!kept.has(id) && this.data.deleteRow(record.table, id, 'platform')) this.report.deleted++
    }

    private replaceSets(records: RecordAction[]): void {
        const sets = new Map<string, RecordAction[]>()
        for (const record of records) if (record.set !== null && SETS[record.set] !== undefined && record.action === 'upsert') push(sets, `${record.file}\n${record.set}`, record)
        for (const [key, members] of sets) {
            const { children, owner } = SETS[key.slice(key.indexOf('\n') + 1)] as { children: string, owner: string }
            const listed = new Set(members.filter(member => member.table === children).map(member => member.fields.get('sys_id')?.value))
            const owners = new Set(members.filter(member => member.table !== children).map(member => member.fields.get('sys_id')?.value ?? ''))
            for (const value of owners) {
                const where: ConditionNode = { kind: 'term', field: owner, operator: '=', value }
                for (const id of this.data.select({ table: children, where, orderBy: [], groupBy: [] }, LOADER).ids) {
                    if (!listed.has(id) && this.data.deleteRow(children, id, 'platform')) this.report.deleted++
                }
            }
        }
    }

    /** A reference that names its record by something else than its sys_id (`<sys_user_role name="admin">`) points at the one that is there. */
    private resolve(record: RecordAction, field: FieldDef, given: FieldValue): string | null {
        const { value, key } = given
        if (field.type !== 'reference' || field.reference === null) return value
        if (field.reference === 'sys_ui_view' && key.name === 'NULL') return 'Default view'
        const names = Object.entries(key).filter(([name, text]) => text !== '' && this.data.dictionary.fields(field.reference as string).has(name))
        if (names.length === 0) return value
        const cacheKey = JSON.stringify([field.reference, value, names])
        const known = this.references.get(cacheKey)
        if (known !== undefined) return known
        const resolved = this.lookUp(field.reference, value, names)
        if (resolved === null) this.report.unresolved.push(`${record.file}: ${record.table}.${field.name} -> ${field.reference} ${value} (${names.map(pair => pair.join('=')).join(', ')})`)
        this.references.set(cacheKey, resolved ?? value)
        return resolved ?? value
    }

    private lookUp(table: string, value: string, names: [string, string][]): string | null {
        if (this.written.has(`${table}/${value}`)) return value
        if (value !== '' && this.data.load(table, [value])[0] !== null) return value
        const items: ConditionNode[] = names.map(([field, text]) => ({ kind: 'term', field, operator: '=', value: text }))
        return this.data.select({ table, where: { kind: 'and', items }, orderBy: [], groupBy: [], limit: 1 }, LOADER).ids[0] ?? null
    }
}

function sysIdOf(record: RecordAction): string {
    return record.fields.get('sys_id')?.value ?? ''
}

function differs(field: FieldDef, wanted: string | null, stored: string | null): boolean {
    return fromStored(toStored(columnClass(field), wanted)) !== stored
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
    const list = map.get(key)
    if (list === undefined) map.set(key, [value])
    else list.push(value)
}
