import type { SqlValue, Statement } from '../contracts'

/** A statement on its way to the database. `counted: false` for the second half of a read (`load`) and for the store's own bookkeeping. */
export interface SqlRequest extends Statement {
    counted: boolean
    /** The statement changes tables, fields, choices or numbering: every node must read the dictionary anew. */
    dictionary?: boolean
    /** The statement creates tables, columns or indexes. */
    schema?: boolean
    /** The statement may change a value of the instance's state: what nodes remember of it is stale. */
    state?: boolean
    /** The statement gives one text that is a JSON array of rows: it goes to the asker as it is, which is far faster than cell by cell. */
    json?: boolean
}

export type SqlCell = SqlValue | Uint8Array

export interface SqlResult {
    rows: SqlCell[][]
    changes: number
    /** Rows of a `json` request, not parsed yet. */
    json?: string
}

/** Where statements go: straight into SQLite, or over a channel to the database thread. Calls block. */
export interface SqlPort {
    execute(request: SqlRequest, binary?: Uint8Array): SqlResult
    /** All or nothing, in one SQL transaction. */
    batch(requests: SqlRequest[]): void
    dictionaryGeneration(): number
    schemaGeneration(): number
    stateGeneration(): number
    /** Writes everything to a file; replaces everything by such a file. */
    snapshot(file: string): void
    restore(file: string): void
}

/** What the database reports when a statement fails. `constraint` carries SQLite's message for a refused unique index. */
export class SqlFailure extends Error {
    constructor(message: string, readonly constraint: boolean, readonly sql: string) {
        super(message)
        this.name = 'SqlFailure'
    }
}

export const platformStatement = (sql: string, params: SqlValue[], table: string, kind: Statement['kind'] = 'other'): SqlRequest =>
    ({ sql, params, table, kind, origin: 'platform', counted: false })
