/**
 * The contracts between the parts of the local instance. Each part lives in its own folder and is reached only through
 * what is declared here; a part may add to its own section, never reach into another part's files.
 *
 * Threads: the *main* thread owns sockets, the clock, the schedule and outbound HTTP. One *database* thread owns SQLite.
 * One *node* worker per cluster node runs everything that touches records: authentication, access control, REST, pages,
 * scripts. A node asks the database thread and blocks (Atomics.wait), so the order of statements is the script's own.
 */

// ---------------------------------------------------------------------------------------------------------------------
// data: dictionary, store, query (folders loader/ store/ query/)

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

// ---------------------------------------------------------------------------------------------------------------------
// transactions and users (folder security/)

export interface UserContext {
    sysId: string
    userName: string
    displayName: string
    email: string
    /** All roles, containment resolved. */
    roles: ReadonlySet<string>
    timeZone: string
    isAdmin: boolean
    /** The `system` user of jobs and events. */
    isSystem: boolean
    /** Preferred language, as labels are shown; absent: the instance's own. */
    language?: string
    /** Formats of dates and times as the user sees and types them, as Java patterns; absent: `yyyy-MM-dd` and `HH:mm:ss`. */
    dateFormat?: string
    timeFormat?: string
    /** "Web service access only": may call APIs, may not log in to pages. */
    webServiceOnly?: boolean
}

export interface Message {
    level: 'info' | 'error' | 'success'
    text: string
}

/** One unit of work on a node: an HTTP request, a job, an event, a script. */
export interface Transaction {
    readonly id: string
    readonly kind: 'rest' | 'ui' | 'job' | 'event' | 'async' | 'script'
    readonly node: string
    user: UserContext
    /** Scope of the code at work; 'global' for the platform's own. */
    scope: string
    interactive: boolean
    sessionId: string | null
    messages: Message[]
    /** Log lines written during the transaction, newest last. */
    log: LogLine[]
    /** Milliseconds (wall time, not the instance's clock) after which the transaction is cancelled, as a quota does. */
    deadline: number
    /** Depth of nested business rules. */
    ruleDepth: number
    /** Redirect asked for by gs.setRedirect or action.setRedirectURL. */
    redirect: string | null
}

export interface LogLine {
    time: string
    level: 'debug' | 'info' | 'warn' | 'error'
    source: string
    message: string
}

export type Operation = 'create' | 'read' | 'write' | 'delete'

export interface Security {
    /** null when the name is unknown or the user inactive or locked out. */
    userByName(userName: string): UserContext | null
    userById(sysId: string): UserContext | null
    systemUser(): UserContext
    /** Checks a password; null when wrong. */
    authenticate(userName: string, password: string): UserContext | null
    /**
     * Table-level and, when a field is given, field-level access by the ACLs of the table, its parents and wildcards. `row` is needed by
     * conditions and scripts.
     */
    canAccess(tx: Transaction, operation: Operation, table: string, field?: string | null, row?: Row | null): boolean
    /**
     * May the user put a condition of this kind on a field, or sort by it? Query ACLs (`query_match`, `query_range`) say so, without any the read access to
     * the field. `explicit`: only what query ACLs refuse counts, not their absence.
     */
    canQuery(tx: Transaction, kind: 'query_match' | 'query_range', table: string, field: string, explicit?: boolean): boolean
    /** Access by named ACL records (REST endpoints, UI pages, client-callable script includes). An empty list denies. */
    canExecute(tx: Transaction, type: string, name: string, aclIds?: string[]): boolean
    hasRole(user: UserContext, role: string): boolean
    /** Cross-scope: may code of `scope` do this to a table of another scope? Throws ScopeAccessDenied with the platform's wording when not. */
    checkScopeAccess(scope: string, table: string, operation: Operation): void
    checkScriptableAccess(scope: string, api: string): void
    /** Cross-scope: may code of `scope` call this script include of `owner`? Throws ScopeAccessDenied. */
    checkScriptIncludeAccess(scope: string, name: string, owner: string, access: string): void
}

// ---------------------------------------------------------------------------------------------------------------------
// records (folder records/): what happens between a script, a REST call or a form and the stored row

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

// ---------------------------------------------------------------------------------------------------------------------
// engine and Glide (folders engine/ glide/)

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

// ---------------------------------------------------------------------------------------------------------------------
// requests (folders http/ ui/ outbound/)

export interface HttpRequest {
    method: string
    /** Path and query as sent. */
    url: string
    headers: Readonly<Record<string, string>>
    body: Uint8Array
    remoteAddress: string
}

export interface HttpResponse {
    status: number
    headers: Record<string, string | string[]>
    body: Uint8Array | string
}

/** A part of the HTTP surface. Returns null when the path is not its own. */
export type RequestHandler = (platform: Platform, tx: Transaction, request: HttpRequest, url: URL) => HttpResponse | null

export interface OutboundRequest {
    method: string
    url: string
    headers: Record<string, string>
    body: string | null
    /** Milliseconds. `idle`: between bytes (setHttpTimeout); `total`: the platform's cap on the whole call. */
    idleTimeout: number
    totalTimeout: number
    /** Bytes to send instead of `body` (the content of an attachment). */
    bodyBytes?: Uint8Array
    /** URIs that a redirect may lead to (setAllowedRedirectURIs); without it none is followed. */
    allowedRedirects?: readonly string[]
    /** The answer's body is wanted as bytes, not as text. */
    binary?: boolean
}

export interface OutboundResponse {
    /** 0 when no answer was had. */
    status: number
    headers: Record<string, string>
    body: string
    /** Headers as they came, duplicates included. */
    headerLines?: readonly { name: string, value: string }[]
    /** The body, when it was asked for as bytes. */
    bytes?: Uint8Array
    error: { kind: 'timeout' | 'refused' | 'reset' | 'dns' | 'blocked' | 'protocol', message: string } | null
}

/** Everything a node worker offers to its parts. Built once per node in http/node.ts. */
export interface Platform {
    readonly node: string
    readonly data: DataLayer
    readonly security: Security
    readonly records: RecordService
    readonly engine: Engine
    /** What becomes of unknown fields and operators in queries that lists, calls and scripts make (CLI switch). Absent: 'error'. */
    readonly unknownField?: QueryContext['unknownField']
    /** The instance's clock, milliseconds since the epoch. */
    now(): number
    /** Blocking outbound call; loopback only, anything else comes back as error kind 'blocked'. */
    outbound(request: OutboundRequest): OutboundResponse
    /** Writes syslog and the transaction's own log. */
    log(tx: Transaction, level: LogLine['level'], source: string, message: string): void
    begin(kind: Transaction['kind'], user: UserContext, scope?: string): Transaction
}
