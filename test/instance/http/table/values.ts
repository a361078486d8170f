import type { FieldDef, Platform, Row, Transaction } from '../../contracts'
import type { DisplayMode, TableParameters } from './parameters'

type Shape = Pick<TableParameters, 'display' | 'excludeLink'>

/** One record as the Table API shows it to a user: only fields that the user may read. */
export interface RecordView {
    render(table: string, row: Row, fields: string[] | null): Record<string, unknown>
}

/** `base` is the instance's address, for the links of references. */
export function createRecordView(platform: Platform, tx: Transaction, base: string, shape: Shape): RecordView {
    const { dictionary } = platform.data
    const records = new Map<string, Row | null>()

    function readable(table: string, field: string, row: Row): boolean {
        return platform.security.canAccess(tx, 'read', table, field, row)
    }

    /** A record that a dot-walk passes through, or null when it is not there or not for this user. */
    function through(table: string, sysId: string): Row | null {
        const key = `${table}.${sysId}`
        if (!records.has(key)) {
            const row = platform.records.find(tx, table, sysId, 'platform')
            records.set(key, row && platform.security.canAccess(tx, 'read', row.sys_class_name || table, null, row) ? row : null)
        }
        return records.get(key) ?? null
    }

    function walk(table: string, row: Row, path: string): { table: string, row: Row, field: FieldDef } | null {
        const [name, ...rest] = path.split('.')
        const field = dictionary.fields(table).get(name!)
        if (!field || !readable(table, name!, row)) return null
        if (rest.length === 0) return { table, row, field }
        const target = field.reference && row[name!] ? through(field.reference, row[name!]!) : null
        return target && field.reference ? walk(target.sys_class_name || field.reference, target, rest.join('.')) : null
    }

    function show(table: string, row: Row, field: FieldDef): unknown {
        const stored = row[field.name] ?? null
        const value = plainValue(field, stored)
        const shown = (): string => platform.records.displayValue(tx, table, field.name, stored, row)
        const link = field.type === 'reference' && field.reference && stored && !shape.excludeLink
            ? `${base}/api/now/table/${field.reference}/${stored}` : null
        return shapeValue(shape.display, value, shown, link)
    }

    return {
        render(table, row, fields) {
            const result: Record<string, unknown> = {}
            for (const path of fields ?? dictionary.fields(table).keys()) {
                const found = walk(table, row, path)
                if (found) result[path] = show(found.table, found.row, found.field)
                else if (path.includes('.') && dictionary.resolvePath(table, path)) result[path] = emptyValue(shape.display)
            }
            return result
        }
    }
}

function emptyValue(display: DisplayMode): unknown {
    return display === 'all' ? { display_value: '', value: '' } : ''
}

function shapeValue(display: DisplayMode, value: string, shown: () => string, link: string | null): unknown {
    if (display === 'all') return { display_value: shown(), value, ...link ? { link } : {} }
    if (link) return display === 'true' ? { display_value: shown(), link } : { link, value }
    return display === 'true' ? shown() : value
}

/** The stored value as the API writes it: text, with `true` and `false` for booleans. */
export function plainValue(field: FieldDef, stored: string | null): string {
    if (stored === null) return ''
    if (field.type === 'boolean') return stored === '1' || stored === 'true' ? 'true' : 'false'
    return stored
}

/** A value of a request body as it is stored. */
export function storedValue(field: FieldDef, value: unknown): string | null {
    if (value === null || value === undefined) return null
    if (field.type === 'boolean') return String(value) === 'true' || String(value) === '1' ? '1' : String(value) === '' ? null : '0'
    if (typeof value === 'object') return objectValue(value)
    return String(value)
}

/** A value in the form in which the API gives references: `{value, link}` or `{display_value, ...}`. */
function objectValue(value: object): string | null {
    const { value: inner } = value as { value?: unknown }
    return inner === undefined || inner === null ? JSON.stringify(value) : String(inner)
}
