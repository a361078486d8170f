import type { FieldDef } from '../contracts'
import { type DictionarySource, labelFromName, parseAttributes } from '../dictionary'
import { platformStatement, type SqlCell, type SqlPort } from './port'

const text = (value: SqlCell | undefined): string => value === null || value === undefined ? '' : String(value)
const flag = (value: SqlCell | undefined): boolean => value === 1
const whole = (value: SqlCell | undefined, otherwise: number): number => typeof value === 'number' ? value : otherwise

/** Cells of a row by column name, without an object per row: a dictionary has thousands of rows. */
type Reader = (cells: SqlCell[], column: string) => SqlCell

/** Reads the dictionary out of the store. `has` tells which of its tables exist physically. */
export function readDictionary(port: SqlPort, has: (table: string) => boolean): DictionarySource {
    const read = <T>(table: string, columns: string[], make: (cells: SqlCell[], get: Reader) => T | null): T[] => {
        if (!has(table)) return []
        const sql = `SELECT json_group_array(json_array(${columns.map(column => `"${column}"`).join(', ')})) FROM (SELECT * FROM "${table}" ORDER BY rowid)`
        const { rows } = port.execute({ ...platformStatement(sql, [], table, 'select'), json: true })
        const at = new Map(columns.map((column, position) => [column, position]))
        const get: Reader = (cells, column) => cells[at.get(column) as number] ?? null
        return rows.map(cells => make(cells, get)).filter((made): made is T & {} => made !== null)
    }
    const nameById = new Map(read('sys_db_object', ['sys_id', 'name'], ([id, name]) => [text(id), text(name)] as [string, string]))
    const tableName = (value: SqlCell | undefined): string | null => text(value) === '' ? null : nameById.get(text(value)) ?? text(value)
    const scopes = new Map(['sys_scope', 'sys_app', 'sys_store_app', 'sys_plugins']
        .flatMap(table => read(table, ['sys_id', 'scope'], ([id, scope]) => [text(id), text(scope)] as [string, string])))
    const choices: DictionarySource['choices'] = read('sys_choice', ['name', 'element', 'value', 'label', 'sequence', 'inactive', 'language', 'dependent_value'], (row, get) => {
        const language = text(get(row, 'language')) || 'en'
        const dependent = text(get(row, 'dependent_value'))
        return {
            table: text(get(row, 'name')), field: text(get(row, 'element')), value: text(get(row, 'value')), label: text(get(row, 'label')), sequence: whole(get(row, 'sequence'), 0),
            inactive: flag(get(row, 'inactive')), ...(language === 'en' ? {} : { language }), ...(dependent === '' ? {} : { dependent })
        }
    })
    return {
        tables: readTables(read, tableName, scopes),
        fields: readFields(read, tableName),
        overrides: readOverrides(read),
        indexes: port.execute(platformStatement('SELECT tbl, name, uniq, fields FROM _index ORDER BY tbl, name', [], '_index', 'select')).rows
            .map(([table, name, unique, fields]) => ({ table: text(table), name: text(name), unique: flag(unique), fields: text(fields).split(',') })),
        choices,
        numbering: read('sys_number', ['category', 'prefix', 'number', 'maximum_digits'], ([category, prefix, start, digits]) =>
            ({ table: tableName(category) ?? '', prefix: text(prefix), start: whole(start, 0), digits: whole(digits, 7) }))
    }
}

type Read = <T>(table: string, columns: string[], make: (cells: SqlCell[], get: Reader) => T | null) => T[]

function readTables(read: Read, tableName: (value: SqlCell | undefined) => string | null, scopes: ReadonlyMap<string, string>): DictionarySource['tables'] {
    const columns = ['name', 'label', 'super_class', 'sys_scope', 'access', 'read_access', 'create_access', 'update_access', 'delete_access', 'ws_access', 'is_extendable',
        'caller_access']
    return read('sys_db_object', columns, (row, get) => {
        const name = text(get(row, 'name'))
        const scope = text(get(row, 'sys_scope'))
        const callerAccess = text(get(row, 'caller_access'))
        return {
            name, label: text(get(row, 'label')) || labelFromName(name), extends: tableName(get(row, 'super_class')), scope: scopes.get(scope) ?? (scope || 'global'),
            access: text(get(row, 'access')) || 'public', readAccess: flag(get(row, 'read_access')), createAccess: flag(get(row, 'create_access')),
            updateAccess: flag(get(row, 'update_access')), deleteAccess: flag(get(row, 'delete_access')), wsAccess: flag(get(row, 'ws_access')), isExtendable: flag(get(row, 'is_extendable')),
            ...(callerAccess === '' ? {} : { callerAccess })
        }
    })
}

function readFields(read: Read, tableName: (value: SqlCell | undefined) => string | null): FieldDef[] {
    const columns = ['name', 'element', 'column_label', 'internal_type', 'max_length', 'mandatory', 'read_only', 'display', 'unique', 'default_value', 'reference', 'choice',
        'dependent', 'dependent_on_field', 'attributes', 'active']
    return read('sys_dictionary', columns, (row): FieldDef | null => {
        const [table, element, label, type, maxLength, mandatory, readOnly, display, unique, defaultValue, ...more] = row
        const [reference, choice, dependent, dependentOn, attributes, active] = more
        const name = text(element)
        // The entry without element, of type "collection", describes the table itself.
        if (name === '' || type === 'collection') return null
        return {
            table: text(table), name, label: text(label) || labelFromName(name), type: text(type) || 'string', maxLength: whole(maxLength, 40) || 40,
            mandatory: flag(mandatory), readOnly: flag(readOnly), display: flag(display), unique: flag(unique), defaultValue: text(defaultValue) || null,
            reference: tableName(reference), choice: whole(choice, 0), dependent: text(dependentOn) || text(dependent) || null,
            attributes: attributes === null ? NO_ATTRIBUTES : parseAttributes(text(attributes)), active: active !== 0
        }
    })
}

/**
 * What a table that extends another says differently of an inherited field (docs: platform-administration/table-administration-and-data-management/
 * c_DictionaryOverrides.md). Each aspect has a box that must be ticked. Qualifiers and calculations of references mean nothing to the dictionary here.
 */
function readOverrides(read: Read): DictionarySource['overrides'] {
    const columns = ['name', 'element', 'default_value_override', 'default_value', 'mandatory_override', 'mandatory', 'read_only_override', 'read_only', 'display_override',
        'dependent_override', 'dependent', 'attributes_override', 'attributes']
    return read('sys_dictionary_override', columns, (row, get) => {
        const changes: Partial<FieldDef> = {
            ...(flag(get(row, 'default_value_override')) ? { defaultValue: text(get(row, 'default_value')) || null } : {}),
            ...(flag(get(row, 'mandatory_override')) ? { mandatory: flag(get(row, 'mandatory')) } : {}),
            ...(flag(get(row, 'read_only_override')) ? { readOnly: flag(get(row, 'read_only')) } : {}),
            ...(flag(get(row, 'display_override')) ? { display: true } : {}),
            ...(flag(get(row, 'dependent_override')) ? { dependent: text(get(row, 'dependent')) || null } : {}),
            ...(flag(get(row, 'attributes_override')) ? { attributes: parseAttributes(text(get(row, 'attributes'))) } : {})
        }
        return { table: text(get(row, 'name')), field: text(get(row, 'element')), changes }
    })
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({})
