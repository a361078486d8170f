import { gs, GlideDigest, GlideRecord, GlideRecordSecure, GlideTableHierarchy } from '@servicenow/glide'

/** A record as scripts see it. Columns are reached by name (`getValue`), so no generated field types are needed. */
export type AppRecord = GlideRecord<string>
/** `current` and `previous` of a business rule or UI action. */
export type RuleRecord = AppRecord
/** The `event` of a script action. */
export type EventRecord = AppRecord

/** The `action` object of a server-side UI action (members documented for scoped code). */
export interface UiAction {
    setRedirectURL(target: unknown): void
}

export type Secure = 'secure' | 'app'

/** A record object of a table. `secure` reads and writes with the current user's rights, `app` with the app's. */
export function open(table: string, rights: Secure = 'app'): AppRecord {
    return rights === 'secure' ? new GlideRecordSecure(table) as unknown as AppRecord : new GlideRecord(table)
}

/** Row by sys_id, or null. Never falls back to the display value as `get(value)` does. */
export function byId(table: string, sysId: string, rights: Secure = 'app'): AppRecord | null {
    if (!isSysId(sysId)) {
        return null
    }
    const record = open(table, rights)
    record.addQuery('sys_id', sysId)
    return first(record)
}

/** Runs a query for one row: the record positioned on it, or null when nothing matches. */
export function first(record: AppRecord): AppRecord | null {
    record.setLimit(1)
    record.query()
    return record.next() ? record : null
}

/** Runs a query and reads every row, in the order of the query. The limit, if there is to be one, is the caller's. */
export function collect<T>(record: AppRecord, read: (row: AppRecord) => T): T[] {
    record.query()
    const list: T[] = []
    while (record.next()) {
        list.push(read(record))
    }
    return list
}

/** sys_id of the row a record is positioned on. */
export function idOf(record: AppRecord): string {
    return String(record.getUniqueValue())
}

export function isSysId(value: string): boolean {
    return /^[0-9a-f]{32}$/.test(value)
}

/** Stored value as text; empty where nothing is stored. */
export function text(record: AppRecord, column: string): string {
    const value = record.getValue(column) as string | null
    return value === null || value === undefined ? '' : String(value)
}

/** What people call the record: the value of its display field. (The SDK's types demand a field name; the documented method takes none.) */
export function display(record: AppRecord): string {
    const value = (record as unknown as { getDisplayValue(): string | null }).getDisplayValue()
    return value === null || value === undefined ? '' : String(value)
}

/** Stored whole number, or the fallback where nothing (or no number) is stored. */
export function integer<T>(record: AppRecord, column: string, fallback: T): number | T {
    const value = text(record, column)
    return /^-?\d+$/.test(value) ? Number(value) : fallback
}

export function flag(record: AppRecord, column: string): boolean {
    const value = text(record, column)
    return value === '1' || value === 'true'
}

/** Sets columns; null empties one. */
export function assign(record: AppRecord, values: Values): void {
    for (const column of Object.keys(values)) {
        const value = values[column]
        record.setValue(column, value === null || value === undefined ? '' : value)
    }
}

type Values = Readonly<Record<string, string | number | boolean | null>>

/** Inserts a row and returns its sys_id; null when it was refused (a unique index, a rule, a missing right). */
export function insert(table: string, values: Values, sysId?: string): string | null {
    const record = open(table)
    record.initialize()
    if (sysId !== undefined) {
        record.setNewGuidValue(sysId)
    }
    assign(record, values)
    return record.insert()
}

/** Inserts a row and returns its record, with the number, the defaults and what rules have set; null when it was refused. */
export function create(table: string, values: Values): AppRecord | null {
    const record = open(table)
    record.initialize()
    assign(record, values)
    return record.insert() === null ? null : record
}

/** Does the table exist on this instance? */
export function tableExists(table: string): boolean {
    return /^[a-z][a-z0-9_]*$/.test(table) && gs.tableExists(table)
}

/** The table and its ancestors, nearest first. */
export function lineage(table: string): string[] {
    const names = new GlideTableHierarchy(table).getTables()
    const list: string[] = []
    for (let i = 0; i < names.length; i++) {
        list.push(String(names[i]))
    }
    return list.indexOf(table) === 0 ? list : [table].concat(list.filter(name => name !== table))
}

/** Lower-case hex SHA-256 of a text (UTF-8), 64 characters. */
export function sha256(source: string): string {
    return String(new GlideDigest().getSHA256Hex(source)).toLowerCase()
}

export function newGuid(): string {
    return String(gs.generateGUID())
}
