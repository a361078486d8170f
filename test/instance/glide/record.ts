import type { RecordQuery, Row, ScriptRecord } from '../contracts'
import { GlideElement } from './element'
import { GlideElementDescriptor } from './element-descriptor'
import { unknownName } from './errors'
import { textOf, type GlideHost } from './host'
import { RecordConditions } from './record-conditions'
import { RecordCursor } from './record-cursor'
import { RowValues } from './row-values'

const generated = new Set(['sys_id', 'sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count'])

/** What a business rule is told of the write at hand. */
export interface WriteInProgress {
    operation: 'insert' | 'update' | 'delete' | 'query' | 'none'
    previous: Row | null
    writable: boolean
    /** It is in the database already: an after rule's `current`. */
    stored?: boolean
}

/** The scoped GlideRecord. Documented in server-api-reference/c_GlideRecordScopedAPI.md. */
export class GlideRecord extends RecordConditions {
    protected values: RowValues
    private cursor: RecordCursor | null = null
    private total: number | null = null
    private found = false
    private created = false
    private stale = false
    private abort = false
    private workflow = true
    private lastError: string | null = null
    private currentOperation: string | null = null

    constructor(host: GlideHost, table: unknown) {
        super(host, String(table))
        this.values = this.empty()
    }

    /** A record that the platform hands to a script: `current`, `previous`, a referenced record. */
    static over(host: GlideHost, table: string, row: Row, write?: WriteInProgress): GlideRecord {
        const record = new GlideRecord(host, table)
        record.values = new RowValues(host, table, row, write?.operation === 'insert' ? null : write?.previous ?? row, write?.writable ?? true)
        record.found = true
        record.created = write?.operation === 'insert' && write.stored !== true
        record.currentOperation = write && write.operation !== 'none' ? write.operation : null
        return record
    }

    /** A record about to be queried on behalf of somebody other than a script. */
    static asking(host: GlideHost, query: RecordQuery): GlideRecord {
        const record = new GlideRecord(host, query.table)
        record.asked.addParsed(query)
        return record
    }

    /** This record as the `current` of business rules before its query. */
    asCurrent(): ScriptRecord {
        return { object: this, changes: () => ({}), aborted: () => this.abort, query: () => this.asked.build() }
    }

    // --- queries

    query(field?: unknown, value?: unknown): void {
        if (field !== undefined) {
            this.addQuery(field, value)
        }
        this.requireTable()
        this.host.checkAccess(this.table, 'read')
        const { data } = this.host.platform
        this.askRules()
        const context = this.host.queryContext()
        this.total = this.asked.wantsCount ? data.count(this.asked.build(false), context) : null
        this.cursor = new RecordCursor(data, this.table, data.select(this.asked.build(), context).ids, row => this.readable(row))
        this.values = this.empty()
        this.found = false
        this.created = false
    }

    _query(field?: unknown, value?: unknown): void {
        this.query(field, value)
    }

    hasNext(): boolean {
        return this.cursor !== null && this.cursor.peek() !== null
    }

    next(): boolean {
        const row = this.cursor?.take() ?? null
        this.abort = false
        if (!row) {
            this.found = false
            return false
        }
        this.show(row)
        return true
    }

    _next(): boolean {
        return this.next()
    }

    getRowCount(): number {
        return this.total ?? this.cursor?.size ?? 0
    }

    /** By sys_id, else by display value; or by field and value. next() moves on to further records that match. */
    get(name: unknown, value?: unknown): boolean {
        this.requireTable()
        if (value !== undefined) {
            return this.first(name, value)
        }
        if (this.first('sys_id', name)) {
            return true
        }
        const display = this.host.platform.data.dictionary.displayField(this.table)
        return display !== undefined && display !== 'sys_id' && (textOf(name) ?? '') !== '' && this.first(display, name)
    }

    private first(name: unknown, value: unknown): boolean {
        this.forget()
        this.asked.add([name, value])
        this.query()
        return this.next()
    }

    // --- writing

    initialize(): void {
        this.reset(this.empty())
    }

    newRecord(): void {
        this.requireTable()
        const row = this.host.platform.records.initialise(this.host.tx, this.table)
        row.sys_id ||= newGuid()
        // "Only been initialized and read": no changes() yet (c_GlideElementScopedAPI.md). The sys_id is kept on insertion as one that was set.
        this.reset(new RowValues(this.host, this.table, row, row))
        this.values.setStored('sys_id', row.sys_id)
    }

    setNewGuidValue(guid: unknown): void {
        this.values.setStored('sys_id', textOf(guid))
    }

    insert(): string | null {
        this.requireTable()
        this.refuseWalked()
        this.host.checkAccess(this.table, 'create')
        const values: Row = {}
        for (const name of Object.keys(this.values.row)) {
            if (!generated.has(name)) {
                values[name] = this.values.row[name] ?? null
            }
        }
        Object.assign(values, this.writableValues(this.values.changes(), 'create'))
        return this.settle(() => this.host.platform.records.insert(this.host.tx, this.table, values, this.writeOptions()))
    }

    update(_reason?: unknown): string | null {
        // That of the record as it was read: an update does not change it.
        const sysId = this.current().row.sys_id ?? this.sysId()
        if (!this.found || this.created || sysId === null) {
            return this.insert()
        }
        this.refuseWalked()
        this.host.checkAccess(this.table, 'write')
        const changes = this.writableValues(this.values.changes(), 'write')
        return this.settle(() => this.host.platform.records.update(this.host.tx, this.table, sysId, this.values.row, changes, this.writeOptions()))
    }

    /** Saves the records that were written to by dot-walking as well; a reference that was empty gets a new record. */
    updateWithReferences(reason?: unknown): string | null {
        for (const [field, walked] of this.values.walked) {
            const sysId = Object.keys(walked.pendingChanges()).length === 0 ? null : walked.update()
            if (sysId !== null && this.values.get(field) === null) {
                this.values.setStored(field, sysId)
            }
        }
        this.values.walked.clear()
        return this.update(reason)
    }

    deleteRecord(): boolean {
        const sysId = this.sysId()
        this.host.checkAccess(this.table, 'delete')
        if (!this.found || sysId === null) {
            return false
        }
        const result = this.abort ? null : this.host.platform.records.remove(this.host.tx, this.table, sysId, this.writeOptions())
        this.lastError = result?.error ?? null
        return result !== null && result.sysId !== null && !result.aborted
    }

    /** The window of the query does not count (documented for setLimit). */
    deleteMultiple(): void {
        this.requireTable()
        this.host.checkAccess(this.table, 'delete')
        this.askRules()
        this.host.platform.records.deleteMultiple(this.host.tx, this.permitted(this.asked.build(false), 'delete'), this.writeOptions())
    }

    updateMultiple(): void {
        this.requireTable()
        this.host.checkAccess(this.table, 'write')
        this.askRules()
        const changes = this.writableValues(this.values.bulkChanges(), 'write')
        this.host.platform.records.updateMultiple(this.host.tx, this.permitted(this.asked.build(false), 'write'), changes, this.writeOptions())
    }

    setWorkflow(enable: unknown): void {
        const owner = this.host.platform.data.dictionary.table(this.table)?.scope
        if (owner === this.host.scope || this.host.scope === 'global') {
            this.workflow = enable !== false && enable !== 'false'
        }
    }

    /** "Can only be executed from the same scope as the record whose action is being aborted" (business-rules-classic/c_BusinessRules.md). */
    setAbortAction(abort: unknown): void {
        if (this.host.platform.data.dictionary.table(this.table)?.scope !== this.host.scope) {
            return
        }
        this.abort = abort !== false && abort !== 'false'
    }

    isActionAborted(): boolean {
        return this.abort
    }

    getLastErrorMessage(): string | null {
        return this.lastError
    }

    operation(): string | null {
        return this.currentOperation
    }

    // --- values

    setValue(name: unknown, value: unknown): void {
        this.current().setByMethod(String(name), value)
    }

    getValue(name: unknown): string | null {
        return this.current().get(String(name))
    }

    getDisplayValue(name?: unknown): string | null {
        const { records } = this.host.platform
        if (name !== undefined) {
            return this.element(String(name))?.getDisplayValue() ?? null
        }
        return this.found || this.created ? records.recordDisplay(this.host.tx, this.table, this.merged()) : ''
    }

    getElement(name: unknown): GlideElement | null {
        return this.element(String(name)) ?? null
    }

    getElements(): GlideElement[] {
        return [...this.current().fields.keys()].flatMap(name => this.element(name) ?? [])
    }

    getUniqueValue(): string | null {
        return this.sysId()
    }

    getTableName(): string {
        return this.table
    }

    getRecordClassName(): string {
        return this.current().get('sys_class_name') ?? this.table
    }

    getClassDisplayValue(): string {
        return this.host.platform.data.dictionary.table(this.getRecordClassName())?.label ?? this.table
    }

    getLabel(): string {
        return this.getClassDisplayValue()
    }

    getED(): GlideElementDescriptor {
        return new GlideElementDescriptor(this.host, this.table, null)
    }

    getAttribute(field: unknown): string | null {
        const attributes = this.current().field(String(field))?.attributes
        return attributes ? Object.entries(attributes).map(([key, value]) => `${key}=${value}`).join(',') : null
    }

    getLink(noStack?: unknown): string {
        const stack = noStack === true ? '' : `&sysparm_stack=${this.table}_list.do?sysparm_query=${this.asked.encodedQuery}`
        return `${this.table}.do?sys_id=${this.sysId() ?? ''}${stack}`
    }

    isValidField(name: unknown): boolean {
        return this.isValid() && this.values.field(String(name)) !== undefined
    }

    isValidRecord(): boolean {
        return this.found
    }

    isNewRecord(): boolean {
        return this.created
    }

    isView(): boolean {
        return false
    }

    canRead(): boolean {
        return this.allowed('read')
    }

    canWrite(): boolean {
        return this.allowed('write')
    }

    canCreate(): boolean {
        return this.allowed('create')
    }

    canDelete(): boolean {
        return this.allowed('delete')
    }

    override toString(): string {
        return `[object ${this.constructor.name}]`
    }

    // --- for the platform's own parts

    /** Values set by the script. */
    pendingChanges(): Row {
        return this.values.writable ? this.values.changes() : {}
    }

    /** The row as the script sees it now. */
    merged(): Row {
        const current = this.current()
        return { ...current.row, ...current.changes() }
    }

    /** Element of a field or dot-walked path; undefined when there is no such field. */
    element(path: string): GlideElement | undefined {
        const [name = '', ...rest] = path.split('.')
        const field = this.values.field(name)
        if (!field) {
            return undefined
        }
        const element = new GlideElement(this.host, this, this.current(), field)
        return rest.length === 0 ? element : element.walk(rest.join('.'))
    }

    recordOf(table: string, row: Row | null): GlideRecord {
        return row ? GlideRecord.over(this.host, table, row) : new GlideRecord(this.host, table)
    }

    storedValue(): string | null {
        return this.sysId()
    }

    hasField(name: string): boolean {
        return this.values.field(name) !== undefined
    }

    fieldNames(): string[] {
        return [...this.values.fields.keys()]
    }

    assign(name: string, value: unknown): void {
        this.current().set(name, value)
    }

    // --- for GlideRecordSecure

    protected readable(row: Row): Row | null {
        return row
    }

    protected writableValues(values: Row, _operation: 'create' | 'write'): Row {
        return values
    }

    /** What of a query's records many may be written or deleted at once. */
    protected permitted(query: RecordQuery, _operation: 'write' | 'delete'): RecordQuery {
        return query
    }

    /** "Business rules ignore API calls run with the setWorkflow() method set to false" (business-rules-classic/c_BusinessRules.md). */
    private askRules(): void {
        if (this.workflow) {
            this.host.platform.records.runQueryRules(this.host.tx, this.table, this.asCurrent())
            this.currentOperation = null
        }
    }

    /** A value set by dot-walking is lost on the platform unless updateWithReferences() saves it; a stand-in must say so. */
    private refuseWalked(): void {
        const lost = this.values.unsavedWalk
        if (lost !== undefined && this.host.options.unknownField === 'error') {
            throw unknownName(`Values set by dot-walking ${lost} are saved by updateWithReferences() only`)
        }
    }

    private allowed(operation: 'read' | 'write' | 'create' | 'delete'): boolean {
        return this.host.platform.security.canAccess(this.host.tx, operation, this.table, null, this.found || this.created ? this.merged() : null)
    }

    private writeOptions() {
        return { workflow: this.workflow, origin: 'app' as const }
    }

    private settle(write: () => { sysId: string | null, aborted: boolean, error: string | null }): string | null {
        if (this.abort) {
            return null
        }
        const result = write()
        this.lastError = result.error
        if (result.sysId === null || result.aborted) {
            return null
        }
        this.values.setStored('sys_id', result.sysId)
        this.found = true
        this.created = false
        this.stale = true
        return result.sysId
    }

    /** After a write the record shows what rules and defaults made of it: read again when first looked at. */
    private current(): RowValues {
        if (this.stale) {
            this.stale = false
            const row = this.host.platform.records.find(this.host.tx, this.table, this.values.get('sys_id') ?? '', 'platform')
            if (row) {
                this.values.reload(row)
                this.values.previous = row
            }
        }
        return this.values
    }

    private sysId(): string | null {
        return this.values.get('sys_id')
    }

    private reset(values: RowValues): void {
        this.values = values
        this.found = false
        this.created = true
        this.stale = false
        this.abort = false
    }

    private empty(): RowValues {
        return new RowValues(this.host, this.table, {}, null)
    }

    private show(row: Row): void {
        this.values = new RowValues(this.host, this.table, row, row)
        this.found = true
        this.created = false
        this.stale = false
    }
}

function newGuid(): string {
    return globalThis.crypto.randomUUID().replaceAll('-', '')
}
