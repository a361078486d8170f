import type { DataLayer, QueryContext, Row } from '../contracts'

/**
 * Look-ups that the platform makes on its own account (rules, roles, properties ...): without access control, not counted as the app's. A table that this
 * instance does not have has no rows.
 */
export interface ReaderSource {
    readonly data: DataLayer
    /** The instance's clock, milliseconds since the epoch. */
    now(): number
}

/** Ids of a long list are asked for in parts. */
const IDS_PER_QUERY = 200

export function platformContext(source: ReaderSource): QueryContext {
    return { now: source.now(), timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform' }
}

export function hasTable(source: ReaderSource, table: string): boolean {
    return source.data.dictionary.table(table) !== undefined
}

/** All rows that match, in the query's order. */
export function readRows(source: ReaderSource, table: string, encodedQuery: string): Row[] {
    if (!hasTable(source, table)) return []
    const { data } = source
    const context = platformContext(source)
    const { ids } = data.select(data.parse(table, encodedQuery, context), context)
    return ids.length === 0 ? [] : data.load(table, ids).filter(row => row !== null)
}

export function readFirstRow(source: ReaderSource, table: string, encodedQuery: string): Row | null {
    return readRows(source, table, encodedQuery)[0] ?? null
}

export function readById(source: ReaderSource, table: string, sysId: string | null | undefined): Row | null {
    return !sysId || !hasTable(source, table) ? null : source.data.load(table, [sysId])[0] ?? null
}

/** Rows whose field is one of the values; `rest` goes on with the encoded query. */
export function readRowsAmong(source: ReaderSource, table: string, field: string, values: readonly string[], rest = ''): Row[] {
    const found: Row[] = []
    for (let at = 0; at < values.length; at += IDS_PER_QUERY) {
        found.push(...readRows(source, table, `${field}IN${values.slice(at, at + IDS_PER_QUERY).join(',')}${rest}`))
    }
    return found
}
