import type { RecordQuery, Row } from './data'
import type { Transaction } from './security'

export interface ScriptRequest {
    /** Shown in stack traces and logs, e.g. `sys_script.<sys_id>.script`. */
    name: string
    source: string
    scope: string
    /** Variables of the script: current, previous, event, request, response, parent, ... */
    bindings: Readonly<Record<string, unknown>>
}

/** Runs scripts of records. One `vm` context per transaction and scope; compiled code is cached per node. */
export interface Engine {
    /**
     * Runs a script for its side effects and its completion value; what the script set `answer` to comes first. Script errors come out as ScriptError with
     * the record's name and line, and are logged here. Past the deadline: TransactionCancelled. Bindings that are instances of host classes are seen as
     * their getters and methods.
     */
    run(tx: Transaction, script: ScriptRequest): unknown
    /** `current`/`previous` for rules: a GlideRecord over a row being written. Changes made by the script are read back with `changes`. */
    recordFor(tx: Transaction, table: string, row: Row, options: RecordForOptions): ScriptRecord
    /** Drops cached code and contexts (after a record of the app changed). */
    invalidate(): void
}

export interface RecordForOptions {
    operation: 'insert' | 'update' | 'delete' | 'query' | 'none'
    previous?: Row
    writable: boolean
    /** The row is in the database by now, so that `current.update()` of an insert's after rule does not insert it again. */
    stored?: boolean
    /** What is asked for so far; with operation 'query'. */
    query?: RecordQuery
}

export interface ScriptRecord {
    /** The object a script sees. */
    readonly object: unknown
    /** Values set by the script since it was made. */
    changes(): Row
    aborted(): boolean
    /** What it asks for now, the rules' additions included; of a record with operation 'query'. */
    query?(): RecordQuery
}
