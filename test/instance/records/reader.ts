import type { DataLayer, QueryContext, Row } from '../contracts'

/** Reads the platform's own records (rules, roles, properties ...) as the platform does: without access control, not counted as the app's. */
export class PlatformReader {
    constructor(readonly data: DataLayer, private readonly now: () => number) {}

    context(): QueryContext {
        return { now: this.now(), timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform' }
    }

    exists(table: string): boolean {
        return this.data.dictionary.table(table) !== undefined
    }

    /** All rows that match, in the query's order. A table that this instance does not have has no rows. */
    rows(table: string, encodedQuery: string): Row[] {
        if (!this.exists(table)) return []
        const context = this.context()
        const { ids } = this.data.select(this.data.parse(table, encodedQuery, context), context)
        return ids.length === 0 ? [] : this.data.load(table, ids).filter(row => row !== null)
    }

    first(table: string, encodedQuery: string): Row | null {
        return this.rows(table, encodedQuery)[0] ?? null
    }

    byId(table: string, sysId: string): Row | null {
        return sysId === '' || !this.exists(table) ? null : this.data.load(table, [sysId])[0] ?? null
    }

    /** Rows whose field is one of the values; long lists are asked for in parts. */
    among(table: string, field: string, values: readonly string[], rest = ''): Row[] {
        const found: Row[] = []
        for (let at = 0; at < values.length; at += 200) found.push(...this.rows(table, `${field}IN${values.slice(at, at + 200).join(',')}${rest}`))
        return found
    }
}
