import type { FieldDef, SqlValue } from '../contracts'
import { foldForShadow } from '../values/fold'

/**
 * How a field is kept. `text` is free text and has a shadow column; `code` is text that is ASCII by nature (ids, table names, times) and needs none;
 * numbers and booleans have their own affinity, so that comparison and order are numeric.
 */
export type ColumnClass = 'text' | 'code' | 'integer' | 'real' | 'boolean'

const CLASS_OF_TYPE: Readonly<Record<string, ColumnClass>> = {
    integer: 'integer', longint: 'integer', order_index: 'integer', domain_number: 'integer', long: 'integer', auto_increment: 'integer',
    integer_date: 'integer', timezone_offset: 'integer', day_of_week: 'integer', month_of_year: 'integer', week_of_month: 'integer', repeat_count: 'integer',
    decimal: 'real', float: 'real', percent_complete: 'real', numeric: 'real', repeat_factor: 'real',
    boolean: 'boolean',
    GUID: 'code', reference: 'code', document_id: 'code', sys_class_name: 'code', table_name: 'code', field_name: 'code', domain_id: 'code',
    glide_date_time: 'code', glide_date: 'code', glide_time: 'code', glide_duration: 'code', glide_utc_time: 'code', due_date: 'code', timer: 'code',
    calendar_date_time: 'code', schedule_date_time: 'code', datetime: 'code', glide_precise_time: 'code', password: 'code', password2: 'code', simple_name: 'code',
    insert_timestamp: 'code', source_table: 'code', source_id: 'code', tree_code: 'code', color: 'code'
}

export function columnClass(field: Pick<FieldDef, 'type'>): ColumnClass {
    return CLASS_OF_TYPE[field.type] ?? 'text'
}

export function quoteName(identifier: string): string {
    return `"${identifier.replaceAll('"', '""')}"`
}

/** Name of the shadow column: a tilde cannot occur in a field name. */
export function shadowName(field: string): string {
    return `${field}~`
}

/** SQL of a stored field as it is compared and ordered. `alias` is the table alias, empty for none. */
export function comparableSql(alias: string, field: string, kind: ColumnClass): string {
    const prefix = alias === '' ? '' : `${alias}.`
    const column = prefix + quoteName(field)
    return kind === 'text' ? `coalesce(${prefix}${quoteName(shadowName(field))}, ${column}) COLLATE NOCASE` : column
}

const DECLARATION: Readonly<Record<ColumnClass, string>> = {
    text: 'TEXT', code: 'TEXT COLLATE NOCASE', integer: 'INTEGER', real: 'REAL', boolean: 'INTEGER'
}

export function declareColumns(field: FieldDef): string[] {
    const kind = columnClass(field)
    if (field.name === 'sys_id') return ['"sys_id" TEXT COLLATE NOCASE NOT NULL PRIMARY KEY']
    const own = `${quoteName(field.name)} ${DECLARATION[kind]}`
    return kind === 'text' ? [own, `${quoteName(shadowName(field.name))} TEXT`] : [own]
}

const INTEGER_TEXT = /^[+-]?\d+$/
const DECIMAL_TEXT = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/**
 * Stored form of a value. Empty text is null: the platform treats the two alike in queries and in `getValue`
 * (inferred from `ISEMPTY`/`isNil` documentation; the database of an instance keeps NULL for most types).
 * A text that is no number becomes null in a numeric column, as it has no value there. NUL cannot be kept by the store and is dropped.
 */
export function toStored(kind: ColumnClass, value: string | null | undefined): SqlValue {
    if (value === null || value === undefined || value === '') return null
    switch (kind) {
        case 'boolean': {
            const text = value.toLowerCase()
            return text === 'true' || text === '1' || text === 'yes' || text === 'on' ? 1 : 0
        }
        case 'integer': {
            const text = value.replaceAll(',', '').trim()
            if (INTEGER_TEXT.test(text)) {
                const whole = Number(text)
                // Beyond 2^53 SQLite converts the digits itself by the column's affinity, without loss.
                return Number.isSafeInteger(whole) ? whole : text
            }
            return DECIMAL_TEXT.test(text) ? Math.trunc(Number(text)) : null
        }
        case 'real': {
            const text = value.replaceAll(',', '').trim()
            return DECIMAL_TEXT.test(text) ? Number(text) : null
        }
        default:
            return value.includes('\0') ? value.replaceAll('\0', '') || null : value
    }
}

/** Text of a stored value, as scripts see it. */
export function fromStored(value: SqlValue): string | null {
    if (value === null) return null
    if (typeof value !== 'number') return String(value)
    if (Number.isInteger(value) && Math.abs(value) < 1e21) return value.toFixed(0)
    const text = String(value)
    // No exponent: the platform writes decimals plainly.
    return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}

/** Column names and values that one field writes. */
export function toStoredPairs(field: FieldDef, value: string | null): [string, SqlValue][] {
    const kind = columnClass(field)
    const stored = toStored(kind, value)
    if (kind !== 'text') return [[field.name, stored]]
    return [[field.name, stored], [shadowName(field.name), typeof stored === 'string' ? foldForShadow(stored) : null]]
}
