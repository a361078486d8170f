import type { FieldDef, IndexDef } from '../contracts'
import type { DictionarySource } from './dictionary'
import { platformStatement, type SqlCell, type SqlPort } from './port'

/** Tables whose rows make up the dictionary: a write to one of them makes every node read it anew. */
export const DICTIONARY_TABLES: ReadonlySet<string> = new Set(['sys_db_object', 'sys_dictionary', 'sys_dictionary_override', 'sys_choice', 'sys_number', 'sys_documentation'])

const text = (value: SqlCell | undefined): string => value === null || value === undefined ? '' : String(value)
const flag = (value: SqlCell | undefined): boolean => value === 1
const whole = (value: SqlCell | undefined, otherwise: number): number => typeof value === 'number' ? value : otherwise

/** `a=b,c` of a dictionary entry; a name without value stands for true. */
export function parseAttributes(source: string): Record<string, string> {
    const attributes: Record<string, string> = {}
    for (const part of source.split(',')) {
        const at = part.indexOf('=')
        const name = (at < 0 ? part : part.slice(0, at)).trim()
        if (name !== '') attributes[name] = at < 0 ? 'true' : part.slice(at + 1).trim()
    }
    return attributes
}

/** A label made of a column's name, as the platform makes one. */
export function labelFromName(name: string): string {
    const words = name.replace(/^u_/, '').replaceAll('_', ' ').trim()
    return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a table has from its indexes and its unique fields. */
export function allIndexes(indexes: readonly IndexDef[], fields: Iterable<FieldDef>): IndexDef[] {
    const all = [...indexes]
    for (const field of fields) {
        if (!field.unique || field.name === 'sys_id') continue
        if (!all.some(index => index.unique && index.fields.length === 1 && index.fields[0] === field.name)) all.push({ name: field.name, unique: true, fields: [field.name] })
    }
    return all
}

/** Reads the dictionary out of the store. `has` tells which of its tables exist physically. */
export function readDictionary(port: SqlPort, has: (table: string) => boolean): DictionarySource {
    const rows = (table: string, columns: string[], tail = ''): Record<string, SqlCell>[] => {
        if (!has(table)) return []
        const { rows: found } = port.execute(platformStatement(`SELECT ${columns.map(column => `"${column}"`).join(', ')} FROM "${table}" ${tail}`, [], table, 'select'))
        return found.map(cells => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])))
    }
    const objects = rows('sys_db_object', ['sys_id', 'name', 'label', 'super_class', 'sys_scope', 'access', 'read_access', 'create_access', 'update_access', 'delete_access', 'ws_access', 'is_extendable'])
    const nameById = new Map(objects.map(row => [text(row.sys_id), text(row.name)]))
    const tableName = (value: SqlCell | undefined): string | null => text(value) === '' ? null : nameById.get(text(value)) ?? text(value)
    const scopes = new Map<string, string>()
    for (const table of ['sys_scope', 'sys_app', 'sys_store_app', 'sys_plugins']) for (const row of rows(table, ['sys_id', 'scope'])) scopes.set(text(row.sys_id), text(row.scope))
    return {
        tables: objects.map(row => ({
            name: text(row.name), label: text(row.label) || labelFromName(text(row.name)), extends: tableName(row.super_class),
            scope: scopes.get(text(row.sys_scope)) ?? (text(row.sys_scope) || 'global'), access: text(row.access) || 'public',
            readAccess: flag(row.read_access), createAccess: flag(row.create_access), updateAccess: flag(row.update_access), deleteAccess: flag(row.delete_access),
            wsAccess: flag(row.ws_access), isExtendable: flag(row.is_extendable)
        })),
        fields: readFields(rows, tableName),
        indexes: port.execute(platformStatement('SELECT tbl, name, uniq, fields FROM _index ORDER BY tbl, name', [], '_index', 'select')).rows
            .map(([table, name, unique, fields]) => ({ table: text(table), name: text(name), unique: flag(unique), fields: text(fields).split(',') })),
        choices: rows('sys_choice', ['name', 'element', 'value', 'label', 'sequence', 'inactive', 'language'])
            .filter(row => text(row.language) === '' || text(row.language) === 'en')
            .map(row => ({ table: text(row.name), field: text(row.element), value: text(row.value), label: text(row.label), sequence: whole(row.sequence, 0), inactive: flag(row.inactive) })),
        numbering: rows('sys_number', ['category', 'prefix', 'number', 'maximum_digits'])
            .map(row => ({ table: tableName(row.category) ?? '', prefix: text(row.prefix), start: whole(row.number, 0), digits: whole(row.maximum_digits, 7) }))
    }
}

function readFields(rows: (table: string, columns: string[], tail?: string) => Record<string, SqlCell>[], tableName: (value: SqlCell | undefined) => string | null): FieldDef[] {
    const columns = ['name', 'element', 'column_label', 'internal_type', 'max_length', 'mandatory', 'read_only', 'display', 'unique', 'default_value', 'reference', 'choice',
        'dependent', 'dependent_on_field', 'attributes', 'active']
    const fields: FieldDef[] = []
    for (const row of rows('sys_dictionary', columns)) {
        const name = text(row.element)
        const type = text(row.internal_type)
        // The entry without element, of type "collection", describes the table itself.
        if (name === '' || type === 'collection') continue
        fields.push({
            table: text(row.name), name, label: text(row.column_label) || labelFromName(name), type: type || 'string', maxLength: whole(row.max_length, 40) || 40,
            mandatory: flag(row.mandatory), readOnly: flag(row.read_only), display: flag(row.display), unique: flag(row.unique),
            defaultValue: text(row.default_value) || null, reference: tableName(row.reference), choice: whole(row.choice, 0),
            dependent: text(row.dependent_on_field) || text(row.dependent) || null, attributes: parseAttributes(text(row.attributes)), active: row.active !== 0
        })
    }
    return fields
}
