import { parseXml, type XmlElement } from '../../test/instance/values/xml'
import type { RecordSet } from './types'

/** What a record is compared by: its values, whatever file of the package it came in and however its XML is laid out. */
export interface ComparedRecord {
    table: string
    /** What identifies it among the records of its table: the sys_id, or what a record without one is about. */
    id: string
    /** What a person knows it by. */
    label: string
    values: Readonly<Record<string, string>>
}

export type DifferenceKind = 'added' | 'removed' | 'changed'

export interface Difference {
    table: string
    kind: DifferenceKind
    id: string
    label: string
    /** Of a changed record: [before, after] by field; null where a side lacks the field. */
    fields: Readonly<Record<string, readonly [string | null, string | null]>>
}

/** Fields that people know a record by, the telling ones first. */
const LABEL_FIELDS = ['path', 'key', 'target_name', 'name', 'element', 'title', 'label', 'value'] as const
/** Table name under which a table's columns and indexes are compared: its dictionary file is no record, yet it ships. */
export const DICTIONARY = 'dictionary'

/** Values of a table's dictionary file: the attributes of every element, by the names that lead to it. */
function dictionaryValues(element: XmlElement, path = ''): Record<string, string> {
    const here = `${path}/${element.name}:${element.attributes.name ?? ''}`
    return Object.assign(
        Object.fromEntries(Object.entries(element.attributes).map(([name, value]) => [`${here}@${name}`, value])),
        ...element.children.map(child => dictionaryValues(child, here))
    ) as Record<string, string>
}

function dictionaries(set: RecordSet): ComparedRecord[] {
    return set.files.filter(file => file.path.startsWith('dictionary/'))
        .flatMap(file => parseXml(file.text, file.path).children)
        .map(table => {
            const name = table.attributes.name ?? ''
            return { table: DICTIONARY, id: name, label: name, values: dictionaryValues(table) }
        })
}

/** Everything that a package tells an instance, record by record. Throws when two records have the same identity. */
export function comparedRecords(set: RecordSet): Map<string, ComparedRecord> {
    const records = set.records.map(({ table, action, fields, attributes, query }): ComparedRecord => ({
        table,
        id: fields.sys_id ?? query ?? '',
        label: LABEL_FIELDS.map(field => fields[field]).find(value => value) ?? fields.sys_id ?? query ?? '',
        values: {
            ...fields,
            ...Object.fromEntries(Object.entries(attributes).flatMap(([field, own]) =>
                Object.entries(own).map(([name, value]) => [`${field}@${name}`, value]))),
            action
        }
    }))
    const byKey = new Map<string, ComparedRecord>()
    for (const record of [...records, ...dictionaries(set)]) {
        const key = `${record.table} ${record.id}`
        if (byKey.has(key))
            throw new Error(`two records are ${key}: they cannot be told apart`)
        byKey.set(key, record)
    }
    return byKey
}

function changedFields(before: ComparedRecord, after: ComparedRecord): Difference['fields'] {
    const names = [...new Set([...Object.keys(before.values), ...Object.keys(after.values)])].sort()
    return Object.fromEntries(names
        .map(name => [name, [before.values[name] ?? null, after.values[name] ?? null]] as const)
        .filter(([, [one, other]]) => one !== other))
}

/** What an instance would notice if the second package were installed instead of the first, in order of table, kind and label. */
export function compareRecords(before: RecordSet, after: RecordSet): Difference[] {
    const [old, now] = [comparedRecords(before), comparedRecords(after)]
    const differences: Difference[] = []
    for (const [key, record] of old) {
        const other = now.get(key)
        const fields = other ? changedFields(record, other) : {}
        if (!other || Object.keys(fields).length)
            differences.push({ table: record.table, kind: other ? 'changed' : 'removed', id: record.id, label: record.label, fields })
    }
    for (const [key, { table, id, label }] of now) {
        if (!old.has(key))
            differences.push({ table, kind: 'added', id, label, fields: {} })
    }
    const order = ({ table, kind, label }: Difference) => `${table} ${kind} ${label}`
    return differences.sort((one, other) => order(one) < order(other) ? -1 : 1)
}

/** Exceptions name a table (whatever differs in it) or a table and a field (records of which only such fields changed). */
export function isAllowed(difference: Difference, exceptions: readonly string[]): boolean {
    const { table, kind, fields } = difference
    return exceptions.includes(table)
        || (kind === 'changed' && Object.keys(fields).every(field => exceptions.includes(`${table}.${field}`)))
}
