import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseXml, type XmlElement } from '../../test/instance/values/xml'
import type { BuiltColumn, BuiltFile, BuiltRecord, BuiltTable, RecordSet } from './types'

/** What makes an element a record and not a wrapper around records. */
const isRecord = (element: XmlElement) => 'action' in element.attributes && !element.children.some(child => 'action' in child.attributes)

function recordOf(element: XmlElement, file: string): BuiltRecord {
    const fields: Record<string, string> = {}
    const attributes: Record<string, Record<string, string>> = {}
    for (const child of element.children) {
        fields[child.name] = child.text
        if (Object.keys(child.attributes).length)
            attributes[child.name] = { ...child.attributes }
    }
    const { action = '', query } = element.attributes
    return { table: element.name, action, fields, attributes, ...query === undefined ? {} : { query }, file }
}

/** Records stand alone, several to a file, or inside a wrapper (choices, form sections, lists). */
function recordsIn(element: XmlElement, file: string): BuiltRecord[] {
    return isRecord(element) ? [recordOf(element, file)] : element.children.flatMap(child => recordsIn(child, file))
}

function tableOf(element: XmlElement, parents: ReadonlyMap<string, string>): BuiltTable {
    const columns = new Map<string, BuiltColumn>()
    for (const child of element.children.filter(candidate => candidate.name === 'element')) {
        const { name = '', type = '', reference = '', max_length: maxLength = '0' } = child.attributes
        columns.set(name, { name, type, reference: reference || null, maxLength: Number(maxLength) })
    }
    const indexes = element.children.filter(child => child.name === 'index').map(index => ({
        name: index.attributes.name ?? '',
        unique: index.attributes.unique === 'true',
        fields: index.children.map(child => child.attributes.name ?? '')
    }))
    const name = element.attributes.name ?? ''
    return { name, extends: parents.get(name) ?? null, columns, indexes }
}

const filesBelow = (dir: string): string[] => readdirSync(dir).sort().flatMap(name => {
    const path = join(dir, name)
    return statSync(path).isDirectory() ? filesBelow(path) : path.endsWith('.xml') ? [path] : []
})

/** Reads `dist/app`. `buildLog` is what the SDK printed. Throws when a file is not well-formed XML or the application record is missing. */
export function readBuild(distApp: string, buildLog = ''): RecordSet {
    const files: BuiltFile[] = filesBelow(distApp).map(path => ({ path: relative(distApp, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    const trees = files.map(file => ({ file: file.path, tree: parseXml(file.text, file.path) }))
    const records = trees.filter(({ tree }) => tree.name !== 'database').flatMap(({ file, tree }) => recordsIn(tree, file))
    const app = records.find(record => record.table === 'sys_app')
    if (!app)
        throw new Error(`${distApp} holds no application record (scope/sys_app_*.xml)`)
    const parents = new Map(records
        .filter(record => record.table === 'sys_db_object' && record.attributes.super_class?.name)
        .map(record => [record.fields.name ?? '', record.attributes.super_class!.name!]))
    const tables = new Map(trees
        .filter(({ tree }) => tree.name === 'database')
        .flatMap(({ tree }) => tree.children)
        .map(element => tableOf(element, parents))
        .map(table => [table.name, table]))
    return { scope: app.fields.scope ?? '', scopeId: app.fields.sys_id ?? '', records, tables, files, buildLog }
}
