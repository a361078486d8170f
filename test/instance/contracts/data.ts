/** A stored record as scripts see it: text or null. Numbers as decimal text, booleans '1' and '0', times in UTC `yyyy-MM-dd HH:mm:ss`. */
export type Row = Record<string, string | null>

export interface Choice {
    value: string
    label: string
    sequence: number
    inactive: boolean
    /** `en` unless it is a translation. */
    language?: string
    /** Value of the field this one depends on, for which the choice is offered; absent: for all. */
    dependent?: string
}

export interface FieldDef {
    /** Table that declares the field (an ancestor for an inherited one). */
    table: string
    name: string
    label: string
    /** Dictionary internal type: string, integer, reference, glide_date_time, boolean, password2, document_id, ... */
    type: string
    maxLength: number
    mandatory: boolean
    readOnly: boolean
    display: boolean
    unique: boolean
    /** Raw default, possibly `javascript:...`. */
    defaultValue: string | null
    /** Target table of a reference or list. */
    reference: string | null
    /** 0 none, 1 dropdown with none, 2 suggestion, 3 dropdown without none. */
    choice: number
    /** Field this one depends on (document_id, field_name, conditions). */
    dependent: string | null
    attributes: Readonly<Record<string, string>>
    active: boolean
}

export interface IndexDef {
    name: string
    unique: boolean
    fields: string[]
}

export interface TableDef {
    name: string
    label: string
    extends: string | null
    scope: string
    /** Own fields only. */
    fields: ReadonlyMap<string, FieldDef>
    indexes: readonly IndexDef[]
    /** Cross-scope flags of the table record. `access` is 'public' or 'package_private'. */
    access: string
    readAccess: boolean
    createAccess: boolean
    updateAccess: boolean
    deleteAccess: boolean
    wsAccess: boolean
    isExtendable: boolean
    /** Restricted caller access: '1' calls of other scopes are tracked, '2' they need approval; absent: neither. */
    callerAccess?: string
}

export interface Dictionary {
    /** Rises whenever a table, field, choice or numbering changes: caches key on it. */
    readonly generation: number
    tableNames(): string[]
    table(name: string): TableDef | undefined
    /** Own and inherited fields, system fields included (sys_id, sys_created_on, ... and sys_class_name where the table has a hierarchy). */
    fields(table: string): ReadonlyMap<string, FieldDef>
    /** Field by name or dot-walked path (`agent.email`): the last field and the table it is on. */
    resolvePath(table: string, path: string): FieldDef | undefined
    /** The table and its ancestors, nearest first. */
    ancestors(table: string): string[]
    /** The table and all its descendants. */
    descendants(table: string): string[]
    /** In a language: a choice that has no translation is there in English. */
    choices(table: string, field: string, language?: string): Choice[]
    displayField(table: string): string | undefined
    numbering(table: string): { prefix: string, start: number, digits: number } | undefined
}

export type SqlValue = string | number | null

/** One SQL statement. `table`, `kind` and `origin` are what the statement counter counts by. */
export interface Statement {
    sql: string
    params: SqlValue[]
    table: string
    kind: 'select' | 'insert' | 'update' | 'delete' | 'other'
    /** 'app': a read or write that a script asked for. 'platform': logins, access look-ups, numbering, schedules. */
    origin: 'app' | 'platform'
}

/** Thrown by `Store.run` when a unique index refuses a row. */
export interface DuplicateKeyError extends Error {
    code: 'DUPLICATE_KEY'
    table: string
    index: string
}

export type ConditionNode =
    | { kind: 'and' | 'or', items: ConditionNode[] }
    | { kind: 'term', field: string, operator: string, value: string }
    | { kind: 'all' }
    | { kind: 'none' }

export interface OrderBy {
    field: string
    descending: boolean
}

export interface RecordQuery {
    table: string
    where: ConditionNode
    orderBy: OrderBy[]
    groupBy: string[]
    /** Row window. */
    offset?: number
    limit?: number
}

/** What a query needs to know of the asking transaction. */
export interface QueryContext {
    /** Milliseconds since the epoch, from the instance's clock. */
    now: number
    timeZone: string
    /** First day of the week, 1 for Sunday to 7 for Saturday (property glide.ui.filter.first_day_of_week); Monday when it is absent. */
    firstDayOfWeek?: number
    userId: string
    /** 'error' throws InvalidQuery naming the field or operator; 'drop' ignores the term, as the platform does. */
    unknownField: 'error' | 'drop'
    origin: Statement['origin']
    /** `javascript:` values in a query are evaluated by this (scoped, sandboxed); absent: they are refused. */
    evaluate?: (script: string) => string
}

export interface AggregateRequest {
    functions: { fn: 'COUNT' | 'COUNT(DISTINCT)' | 'SUM' | 'AVG' | 'MIN' | 'MAX' | 'STDDEV' | 'GROUP_CONCAT' | 'GROUP_CONCAT_DISTINCT', field: string | null }[]
    groupBy: string[]
    orderBy: OrderBy[]
    having?: { fn: string, field: string | null, operator: string, value: string }[]
}

/** The node's door to the data, blocking. One per node worker. */
export interface DataLayer {
    readonly dictionary: Dictionary
    parse(table: string, encodedQuery: string, context: QueryContext): RecordQuery
    /** All matching sys_ids in order (one counted statement); rows are then loaded in chunks by `load` (not counted again). */
    select(query: RecordQuery, context: QueryContext): { ids: string[], classes?: string[] }
    load(table: string, ids: string[]): (Row | null)[]
    count(query: RecordQuery, context: QueryContext): number
    aggregate(query: RecordQuery, request: AggregateRequest, context: QueryContext): Row[]
    /** Raw row writes: no rules, no defaults, no system fields; those are the record service's work. Throw DuplicateKeyError. */
    insertRow(table: string, row: Row, origin: Statement['origin']): void
    updateRow(table: string, sysId: string, changes: Row, origin: Statement['origin']): boolean
    deleteRow(table: string, sysId: string, origin: Statement['origin']): boolean
    /** Next counter value for a table's numbering, atomically. */
    nextNumber(table: string): number
    /** Large binary parts of attachments, beside the records. */
    putBlob(id: string, data: Uint8Array): void
    getBlob(id: string): Uint8Array | null
    deleteBlob(id: string): void
    /** Small instance-wide values that belong to no record (encryption key, session secrets). Compare-and-set for schedulers. */
    getState(key: string): string | null
    setState(key: string, value: string | null): void
    compareAndSet(key: string, expected: string | null, value: string): boolean
}
