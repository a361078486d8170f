import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Row } from '../contracts'
import { messageOf } from '../errors'
import { baseId } from '../platform'
import { systemFields } from '../dictionary'
import type { InstallableDataLayer, TableIndex } from '../store'
import { RecordWriter, type ApplyOptions } from './apply'
import { checkRecords, type KnownTables } from './check'
import { readDictionaryFile, type DictionaryFile } from './dictionary-file'
import { fieldId, fieldRow } from './install-platform'
import { readRecords, type RecordAction } from './records'
import { emptyReport, InstallError, type InstallProblem, type InstallReport } from './report'
import { parseXml } from '../values/xml'

export interface InstallOptions {
    /** Milliseconds since the epoch; default: the wall clock. */
    now?: number
    /** Also loads `unload.demo`. Default false. */
    demo?: boolean
    prepare?: ApplyOptions['prepare']
}

/** Grants of roles and memberships in an application are passed over by the installer; granting is an admin's step (reported by practitioners, unproven). */
const PASSED_OVER: ReadonlySet<string> = new Set(['sys_user_has_role', 'sys_group_has_role', 'sys_user_grmember'])

/** Records that describe tables go first: everything else is checked and stored by them. */
const FIRST = ['sys_app', 'sys_scope', 'sys_package', 'sys_db_object', 'sys_dictionary', 'sys_number']

/**
 * Installs the built application of a directory (`dist/app`): scope, dictionary, update, author_elective_update, unload, apply_once, in this order.
 * Everything is read and checked before anything is written: unknown tables and fields throw InstallError, which lists them all.
 * Installing again updates what changed.
 */
export function installApplication(data: InstallableDataLayer, directory: string, options: InstallOptions = {}): InstallReport {
    const problems: InstallProblem[] = []
    const files = (folder: string): string[] => listXml(path.join(directory, folder))
    const read = (folder: string): RecordAction[] => files(folder).flatMap(file => collect(file, problems, path.join(directory, folder, file)))
    const scope = read('scope')
    const app = scope.find(record => record.table === 'sys_app' || record.table === 'sys_store_app')
    const application = app === undefined ? null : { sysId: text(app, 'sys_id'), scope: text(app, 'scope'), name: text(app, 'name'), version: text(app, 'version') }
    const dictionary = files('dictionary').flatMap(file => guard(problems, file, () => readDictionaryFile(parseXml(readFileSync(path.join(directory, 'dictionary', file), 'utf8'), file), file, application?.scope ?? 'global')))
    const once = files('apply_once').filter(file => data.getState(`applied/${application?.scope}/${file}`) === null)
    const all = [
        ...scope, ...read('update'), ...read('author_elective_update'), ...read('unload'), ...(options.demo === true ? read('unload.demo') : []),
        ...once.flatMap(file => collect(file, problems, path.join(directory, 'apply_once', file)))
    ]
    const report = { ...emptyReport(), application, tables: dictionary.map(file => file.table.name) }
    const records = all.filter(record => {
        if (PASSED_OVER.has(record.table)) report.skipped[record.table] = (report.skipped[record.table] ?? 0) + 1
        return !PASSED_OVER.has(record.table)
    })
    problems.push(...checkRecords(data.dictionary, known(dictionary, records), records))
    if (problems.length > 0) throw new InstallError(problems)

    const writer = new RecordWriter(data, report, { now: options.now ?? Date.now(), scope: application?.sysId ?? null, prepare: options.prepare })
    const tables = superClasses(data, records.filter(record => FIRST.includes(record.table)))
    writer.apply(tables.sort((a, b) => FIRST.indexOf(a.table) - FIRST.indexOf(b.table)))
    completeDictionary(data, dictionary, application?.sysId ?? 'global', choiceSets(records))
    data.setIndexes(dictionary.map(file => file.table.name), dictionary.flatMap(file => indexesOf(data, file)))
    data.syncSchema(dictionary.map(file => file.table.name))
    writer.apply(records.filter(record => !FIRST.includes(record.table)))
    for (const file of once) data.setState(`applied/${application?.scope}/${file}`, application?.version ?? '')
    return report
}

/** Loads the records of one file, e.g. demo data in `<unload>` form. Unknown tables and fields throw InstallError. */
export function loadRecords(data: InstallableDataLayer, file: string, options: Omit<InstallOptions, 'demo'> = {}): InstallReport {
    const problems: InstallProblem[] = []
    const records = collect(path.basename(file), problems, file)
    problems.push(...checkRecords(data.dictionary, new Map(), records))
    if (problems.length > 0) throw new InstallError(problems)
    const report = emptyReport()
    new RecordWriter(data, report, { now: options.now ?? Date.now(), scope: null, prepare: options.prepare }).apply(records)
    return report
}

function listXml(folder: string): string[] {
    return existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.xml')).sort() : []
}

function guard<T>(problems: InstallProblem[], file: string, work: () => T[]): T[] {
    try {
        return work()
    } catch (error) {
        problems.push({ file, message: messageOf(error) })
        return []
    }
}

function collect(name: string, problems: InstallProblem[], file: string): RecordAction[] {
    return guard(problems, name, () => readRecords(parseXml(readFileSync(file, 'utf8'), name), name))
}

function text(record: RecordAction, field: string): string {
    return record.fields.get(field)?.value ?? ''
}

/** Tables and fields the application itself brings. */
function known(dictionary: DictionaryFile[], records: RecordAction[]): KnownTables {
    const tables: KnownTables = new Map()
    const entry = (name: string): { extends: string | null, fields: Set<string> } => {
        const made = tables.get(name) ?? { extends: null, fields: new Set<string>() }
        tables.set(name, made)
        return made
    }
    for (const { table, fields } of dictionary) {
        const own = entry(table.name)
        own.extends = table.extends
        for (const field of fields) own.fields.add(field.name)
    }
    for (const record of records) {
        if (record.action !== 'upsert') continue
        if (record.table === 'sys_db_object') entry(text(record, 'name')).extends ??= parentName(record, records)
        if (record.table === 'sys_dictionary' && text(record, 'element') !== '') entry(text(record, 'name')).fields.add(text(record, 'element'))
    }
    return tables
}

function parentName(record: RecordAction, records: RecordAction[]): string | null {
    const parent = record.fields.get('super_class')
    if (parent === undefined || (parent.value === '' && parent.key.name === undefined)) return null
    if (parent.key.name !== undefined) return parent.key.name
    const sibling = records.find(other => other.table === 'sys_db_object' && text(other, 'sys_id') === parent.value)
    return sibling === undefined ? parent.displayValue ?? parent.value : text(sibling, 'name')
}

/** Parents are platform tables, whose sys_ids here are our own: they are found by name. */
function superClasses(data: InstallableDataLayer, records: RecordAction[]): RecordAction[] {
    return records.map(record => {
        const name = record.table === 'sys_db_object' ? parentName(record, records) : null
        if (name === null || data.dictionary.table(name) === undefined) return record
        return { ...record, fields: new Map([...record.fields, ['super_class', { value: name, key: { name }, displayValue: null }]]) }
    })
}

/** An application's own table has the indexes of its file; on another's table they are added. */
function indexesOf(data: InstallableDataLayer, { table, indexes }: DictionaryFile): TableIndex[] {
    const stored = data.dictionary.table(table.name)
    const others = stored === undefined || stored.scope === table.scope ? [] : stored.indexes.filter(index => !indexes.some(own => own.name === index.name))
    return [...others, ...indexes].map(index => ({ table: table.name, ...index }))
}

/** Fields whose choices come as records of their own. */
function choiceSets(records: RecordAction[]): Set<string> {
    return new Set(records.filter(record => record.table === 'sys_choice' && record.action === 'upsert').map(record => `${text(record, 'name')}.${text(record, 'element')}`))
}

/** Entries that the files of `update` leave out: system fields, and fields, choices or tables that only the dictionary file has. */
function completeDictionary(data: InstallableDataLayer, files: DictionaryFile[], scope: string, ownSets: ReadonlySet<string>): void {
    const rows: { table: string, row: Row }[] = []
    for (const { table, fields, choices } of files) {
        const stored = data.dictionary.table(table.name)
        if (stored === undefined) rows.push({ table: 'sys_db_object', row: tableRow(table, scope) })
        const base = stored?.extends ?? table.extends ? [] : systemFields(table.name, table.isExtendable)
        const missing = fields.filter(field => stored?.fields.has(field.name) !== true)
        for (const field of [...missing, ...base]) rows.push({ table: 'sys_dictionary', row: fieldRow(field, fieldId(table.name, field.name), scope) })
        for (const { field, inactive, sequence, value, label } of choices) {
            if (ownSets.has(`${table.name}.${field}`)) continue
            if (data.dictionary.choices(table.name, field).some(other => other.value === value)) continue
            const id = baseId(`sys_choice:${table.name}.${field}.${value}`)
            rows.push({ table: 'sys_choice', row: { sys_id: id, name: table.name, element: field, value, label, sequence: String(sequence), inactive: inactive ? '1' : '0', language: 'en' } })
        }
    }
    data.bulk(() => {
        for (const name of ['sys_db_object', 'sys_dictionary', 'sys_choice']) {
            const own = rows.filter(({ table }) => table === name)
            const stored = data.load(name, own.map(({ row }) => row.sys_id as string))
            own.forEach(({ row }, at) => { if (stored[at] === null) data.insertRow(name, row, 'platform') })
        }
    })
}

function tableRow(table: DictionaryFile['table'], scope: string): Row {
    return {
        sys_id: baseId(`sys_db_object:${table.name}`), name: table.name, label: table.label, super_class: table.extends, sys_scope: scope, access: table.access,
        read_access: String(table.readAccess),
        create_access: String(table.createAccess), update_access: String(table.updateAccess), delete_access: String(table.deleteAccess),
        ws_access: String(table.wsAccess), is_extendable: String(table.isExtendable), sys_class_name: 'sys_db_object'
    }
}
