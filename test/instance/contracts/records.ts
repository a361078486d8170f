import type { RecordQuery, Row, Statement } from './data'
import type { Transaction } from './security'
import type { ScriptRecord } from './scripts'

export interface WriteOptions {
    /** false: no business rules, no engines (setWorkflow(false)). */
    workflow: boolean
    /** false: sys_updated_*, sys_mod_count stay (autoSysFields(false), global only). */
    autoSysFields?: boolean
    origin: Statement['origin']
}

export interface WriteResult {
    /** The record's sys_id, or null when nothing was written. */
    sysId: string | null
    aborted: boolean
    /** Message of the platform or the rule, e.g. a refused unique key or missing mandatory field. */
    error: string | null
}

/**
 * Record operations with everything that surrounds them: defaults, numbering, system fields, max length, encryption,
 * business rules in documented order, async rules queued, audit of deletes, attachments removed with their record.
 * Enforces no ACL: callers that act for a user ask `Security` first.
 */
export interface RecordService {
    /** A row with defaults evaluated, not stored. */
    initialise(tx: Transaction, table: string): Row
    insert(tx: Transaction, table: string, values: Row, options: WriteOptions): WriteResult
    /** `previous` is the row as loaded; `values` the changes only. */
    update(tx: Transaction, table: string, sysId: string, previous: Row, values: Row, options: WriteOptions): WriteResult
    remove(tx: Transaction, table: string, sysId: string, options: WriteOptions): WriteResult
    /** Bulk forms with their documented differences. Return the number of rows. */
    updateMultiple(tx: Transaction, query: RecordQuery, values: Row, options: WriteOptions): number
    deleteMultiple(tx: Transaction, query: RecordQuery, options: WriteOptions): number
    /** Row by sys_id with its real class, or null. */
    find(tx: Transaction, table: string, sysId: string, origin: Statement['origin']): Row | null
    displayValue(tx: Transaction, table: string, field: string, value: string | null, row?: Row): string
    /** Stored form of a display value in the user's language and time zone (dates, choices, references, booleans, password2). */
    fromDisplay(tx: Transaction, table: string, field: string, display: string): string | null
    /** Display value of a whole record. */
    recordDisplay(tx: Transaction, table: string, row: Row): string
    encrypt(clear: string): string
    decrypt(stored: string): string | null
    property(name: string): string | null
    /** Adds a row to sysevent. */
    queueEvent(tx: Transaction, event: EventRequest): string
    /**
     * Async business rules wait as rows of sys_trigger (document = sys_script, document_key = the rule, job_context = JSON written
     * by the record service). The scheduler hands a due row back here to run it.
     */
    runAsyncRule(tx: Transaction, trigger: Row): void
    /** Called after every stored write on this node: caches, schedules and compiled code listen. */
    onChange(listener: (change: { table: string, operation: 'insert' | 'update' | 'delete', sysId: string, row: Row | null }) => void): void
    /** Makes the caches of rules, properties, roles and access controls stale on every node, after rows were loaded past this service. */
    flush(): void
    /** Lets the business rules before a query add to what `current`, a GlideRecord about to be queried, asks for. Cached: cheap where there are none. */
    runQueryRules(tx: Transaction, table: string, current: ScriptRecord): void
    /** The same for a query that no script made (REST, lists): the query with what the rules add to it. */
    restrictQuery(tx: Transaction, query: RecordQuery): RecordQuery
    /** Runs the display business rules of a form: the row as they show it, and what they put into `g_scratchpad`. Nothing is stored. */
    display(tx: Transaction, table: string, row: Row): { row: Row, scratchpad: Record<string, unknown> }
}

export interface EventRequest {
    name: string
    table: string | null
    instance: string | null
    parm1: string
    parm2: string
    queue: string | null
    /** UTC time the event is due; null = now. */
    processOn: string | null
}
