import type { AggregateRequest, DataLayer, Dictionary, DuplicateKeyError, FieldDef, IndexDef, QueryContext, RecordQuery, Row, SqlValue, Statement } from '../contracts'
import { compileAggregate, compileCount, compileSelect, fromStored, quoteName, toStoredPairs } from '../sql'
import { parseEncodedQuery } from '../query'
import { DICTIONARY_TABLES, DictionaryModel, type DictionarySource } from '../dictionary'
import { readDictionary } from './read-dictionary'
import { InsertPlan, PerTable } from './insert-plan'
import { platformStatement, SqlFailure, type SqlPort, type SqlRequest } from './port'
import { RowLoader } from './row-loader'
import { PhysicalSchema } from './schema'
import { compileNotElsewhere, findSharedIndexes, type SharedIndex } from './shared-index'
import { SideStore } from './side-store'

/** Inserts of a bulk that go to the database at once. */
const STATEMENTS_PER_BATCH = 500

export type TableIndex = IndexDef & { table: string }

/** What the installer needs beyond the contract. */
export interface InstallableDataLayer extends DataLayer {
    /** Many inserts in few transactions; the dictionary is read anew once, at the end. A read inside sees what was inserted before it. */
    bulk(work: () => void): void
    /** Declares indexes, which no record holds: they come from the dictionary files of an application. Replaces what the tables had. */
    setIndexes(tables: string[], indexes: TableIndex[]): void
    /** Works with this dictionary until it is stored: the very first rows of an empty store describe the tables that hold them. */
    bootstrap(source: DictionarySource): void
    /** Ends `bootstrap`: from now on the stored dictionary counts. */
    unpin(): void
    /** Brings the physical tables in line with the dictionary (indexes, columns), where they exist. */
    syncSchema(tables: string[]): void
    /** Nothing was ever written. */
    isEmpty(): boolean
    /** Writes everything to a file; replaces everything by such a file. */
    snapshot(file: string): void
    restore(file: string): void
}

class DuplicateKey extends Error implements DuplicateKeyError {
    readonly code = 'DUPLICATE_KEY'

    constructor(readonly table: string, readonly index: string) {
        super(`Duplicate key in table ${table}, unique index ${index}`)
        this.name = 'DuplicateKeyError'
    }
}

/** A write names a table or field that the dictionary does not have. */
export class UnknownColumn extends Error {
    constructor(readonly table: string, readonly field: string | null) {
        super(field === null ? `Unknown table ${table}` : `Unknown field ${field} in table ${table}`)
        this.name = 'UnknownColumn'
    }
}

export class SqlDataLayer implements InstallableDataLayer {
    private readonly schema: PhysicalSchema
    private model: DictionaryModel | undefined
    private pinned: DictionaryModel | undefined
    private buffer: SqlRequest[] | undefined
    private readonly rows: RowLoader
    private readonly side: SideStore
    private readonly inserts = new PerTable(table => new InsertPlan(table, this.fieldsOf(table), columns => this.ensureColumns(table, columns)))
    private readonly sharedByTable = new PerTable(table => findSharedIndexes(this.dictionary, name => this.schema.holders(name), table))
    private readonly holders

    constructor(private readonly port: SqlPort) {
        this.schema = new PhysicalSchema(port, () => this.dictionary)
        this.rows = new RowLoader(port, this.schema, () => this.dictionary)
        this.side = new SideStore(port)
        this.holders = {
            holders: (table: string) => this.schema.holders(table),
            dynamicScript: (sysId: string) => this.dynamicScript(sysId)
        }
    }

    get dictionary(): Dictionary {
        if (this.pinned !== undefined) return this.pinned
        // Within a bulk the dictionary stands still: reading it anew after each of its own records would cost more than all of them.
        if (this.buffer !== undefined && this.model !== undefined) return this.model
        return this.refresh()
    }

    private refresh(): DictionaryModel {
        const generation = this.port.dictionaryGeneration()
        if (this.model === undefined || this.model.generation !== generation) {
            this.model = new DictionaryModel(readDictionary(this.port, table => this.schema.has(table)), generation)
        }
        return this.model
    }

    parse(table: string, encodedQuery: string, context: QueryContext): RecordQuery {
        return parseEncodedQuery(this.dictionary, table, encodedQuery, context)
    }

    select(query: RecordQuery, context: QueryContext): { ids: string[], classes: string[] } {
        this.flush()
        const compiled = compileSelect(this.dictionary, this.holders, query, context)
        // A read of a table without rows is a statement all the same.
        const { sql, params } = compiled ?? { sql: 'SELECT NULL, NULL WHERE 0', params: [] }
        const { rows } = this.port.execute({ sql, params, table: query.table, kind: 'select', origin: context.origin, counted: true })
        const ids = rows.map(([id]) => id as string)
        const classes = rows.map(([, name]) => name as string)
        this.rows.remember(query.table, ids, classes)
        return { ids, classes }
    }

    load(table: string, ids: string[]): (Row | null)[] {
        this.flush()
        return this.rows.load(table, ids)
    }

    count(query: RecordQuery, context: QueryContext): number {
        this.flush()
        const { sql, params } = compileCount(this.dictionary, this.holders, query, context) ?? { sql: 'SELECT 0', params: [] }
        const { rows } = this.port.execute({ sql, params, table: query.table, kind: 'select', origin: context.origin, counted: true })
        return Number(rows[0]?.[0] ?? 0)
    }

    aggregate(query: RecordQuery, request: AggregateRequest, context: QueryContext): Row[] {
        this.flush()
        const compiled = compileAggregate(this.dictionary, this.holders, query, request, context)
        if (compiled === undefined) {
            // No table yet: without groups there is still one row, of zero.
            if (request.groupBy.length > 0 || query.groupBy.length > 0) return []
            return this.aggregateOfNothing(query, request, context)
        }
        const { rows } = this.port.execute({ sql: compiled.sql, params: compiled.params, table: query.table, kind: 'select', origin: context.origin, counted: true })
        return rows.map(cells => Object.fromEntries(compiled.keys.map((key, at) => [key, fromStored(cells[at] as SqlValue)])))
    }

    private aggregateOfNothing(query: RecordQuery, request: AggregateRequest, context: QueryContext): Row[] {
        this.schema.ensure(query.table)
        return this.aggregate(query, request, context)
    }

    insertRow(table: string, row: Row, origin: Statement['origin']): void {
        const plan = this.inserts.get(table, this.dictionary, this.port.schemaGeneration())
        const { shape, params } = plan.of(row, name => new UnknownColumn(table, name))
        const shared = this.buffer === undefined ? this.shared(table) : []
        if (shared.length === 0) return void this.write(table, { sql: shape.sql, params, table, kind: 'insert', origin, counted: true })
        const free = shared.map(item => compileNotElsewhere(this.dictionary, item, row, params, null)).join(' AND ')
        const written = this.write(table, { sql: `${shape.target} SELECT ${shape.marks} WHERE ${free}`, params, table, kind: 'insert', origin, counted: true })
        if (written === 0) throw new DuplicateKey(table, (shared[0] as SharedIndex).index.name)
    }

    updateRow(table: string, sysId: string, changes: Row, origin: Statement['origin']): boolean {
        this.fieldsOf(table)
        const physical = this.classOf(table, sysId)
        if (physical === undefined) return this.nothing(table, 'update', origin)
        const fields = this.fieldsOf(physical)
        const pairs = Object.entries(changes).flatMap(([name, value]) => toStoredPairs(this.fieldOf(physical, fields, name), value))
        if (pairs.length === 0) return this.nothing(table, 'update', origin, `UPDATE ${quoteName(physical)} SET "sys_id" = "sys_id" WHERE "sys_id" = ?`, [sysId])
        this.ensureColumns(physical, pairs.map(([column]) => column))
        const params: SqlValue[] = [...pairs.map(([, value]) => value), sysId]
        const shared = this.shared(physical).filter(({ index }) => index.fields.some(name => name in changes))
        const free = shared.map(item => ` AND ${compileNotElsewhere(this.dictionary, item, changes, params, physical)}`).join('')
        const sql = `UPDATE ${quoteName(physical)} SET ${pairs.map(([column]) => `${quoteName(column)} = ?`).join(', ')} WHERE "sys_id" = ?${free}`
        const written = this.write(physical, { sql, params, table, kind: 'update', origin, counted: true }) > 0
        if (!written && shared[0] !== undefined && this.load(physical, [sysId])[0] !== null) throw new DuplicateKey(physical, shared[0].index.name)
        return written
    }

    /** Unique indexes that a table shares with its parents and their other children; worked out once per state of dictionary and schema. */
    private shared(table: string): readonly SharedIndex[] {
        return this.sharedByTable.get(table, this.dictionary, this.port.schemaGeneration())
    }

    deleteRow(table: string, sysId: string, origin: Statement['origin']): boolean {
        this.fieldsOf(table)
        const physical = this.classOf(table, sysId)
        if (physical === undefined) return this.nothing(table, 'delete', origin)
        return this.write(physical, { sql: `DELETE FROM ${quoteName(physical)} WHERE "sys_id" = ?`, params: [sysId], table, kind: 'delete', origin, counted: true }) > 0
    }

    /** A write that finds no row still is a statement that was sent. */
    private nothing(table: string, kind: 'update' | 'delete', origin: Statement['origin'], sql = 'DELETE FROM _state WHERE key IS NULL', params: SqlValue[] = []): boolean {
        return this.port.execute({ sql, params, table, kind, origin, counted: true }).changes > 0
    }

    /** The physical table of a row of a class. */
    private classOf(table: string, sysId: string): string | undefined {
        this.flush()
        const holders = this.schema.holders(table)
        if (holders.length === 1) return holders[0]
        if (holders.length === 0) return undefined
        const sql = holders.map(name => `SELECT '${name}' FROM ${quoteName(name)} WHERE "sys_id" = ?`).join(' UNION ALL ')
        const { rows } = this.port.execute(platformStatement(sql, holders.map(() => sysId), table, 'select'))
        return rows[0] === undefined ? undefined : String(rows[0][0])
    }

    private fieldsOf(table: string): ReadonlyMap<string, FieldDef> {
        if (this.dictionary.table(table) === undefined) throw new UnknownColumn(table, null)
        return this.dictionary.fields(table)
    }

    private fieldOf(table: string, fields: ReadonlyMap<string, FieldDef>, name: string): FieldDef {
        const field = fields.get(name)
        if (field === undefined) throw new UnknownColumn(table, name)
        return field
    }

    private ensureColumns(table: string, columns: string[]): void {
        if (!this.schema.has(table) || columns.some(column => !this.schema.hasColumn(table, column))) {
            this.flush()
            this.schema.ensure(table)
        }
    }

    private write(physical: string, request: SqlRequest): number {
        if (DICTIONARY_TABLES.has(physical)) request.dictionary = true
        if (this.buffer !== undefined && request.kind === 'insert') {
            this.buffer.push(request)
            if (this.buffer.length >= STATEMENTS_PER_BATCH) this.flush()
            return 1
        }
        try {
            return this.port.execute(request).changes
        } catch (error) {
            throw this.translate(error, physical)
        }
    }

    private translate(error: unknown, table: string): unknown {
        if (!(error instanceof SqlFailure) || !error.constraint) return error
        const named = /index '(.*)'/.exec(error.message)?.[1]
        if (named !== undefined) return new DuplicateKey(table, named.slice(named.indexOf('/') + 1))
        const columns = error.message.slice(error.message.indexOf(':') + 1).split(',').map(part => part.trim().slice(part.trim().indexOf('.') + 1))
        if (columns.length === 1 && columns[0] === 'sys_id') return new DuplicateKey(table, 'PRIMARY')
        const index = this.schema.definedIndexes(table).find(candidate => candidate.unique && candidate.fields.join() === columns.join())
        return new DuplicateKey(table, index === undefined ? columns.join(', ') : index.name)
    }

    nextNumber(table: string): number {
        const start = this.dictionary.numbering(table)?.start ?? 0
        // Counters belong to the table that has the numbering, or to the asking one. A base number above the counter counts from then on, a lower one never
        // (docs: platform-administration/t_AutoNumberingRecordsInATable.md).
        const sql = 'INSERT INTO _counter (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = MAX(value + 1, excluded.value) RETURNING value'
        const { rows } = this.port.execute(platformStatement(sql, [this.numberingTable(table), start + 1], '_counter'))
        return Number(rows[0]?.[0])
    }

    private numberingTable(table: string): string {
        const own = this.dictionary.numbering(table)
        return this.dictionary.ancestors(table).filter(name => sameNumbering(this.dictionary.numbering(name), own)).at(-1) ?? table
    }

    putBlob(id: string, data: Uint8Array): void {
        this.side.putBlob(id, data)
    }

    getBlob(id: string): Uint8Array | null {
        return this.side.getBlob(id)
    }

    deleteBlob(id: string): void {
        this.side.deleteBlob(id)
    }

    getState(key: string): string | null {
        return this.side.getState(key)
    }

    setState(key: string, value: string | null): void {
        this.side.setState(key, value)
    }

    compareAndSet(key: string, expected: string | null, value: string): boolean {
        return this.side.compareAndSet(key, expected, value)
    }

    // -- installation -------------------------------------------------------------------------------------------------

    bulk(work: () => void): void {
        if (this.buffer !== undefined) {
            work()
            return
        }
        // The dictionary that stands still from here on must be today's.
        this.refresh()
        this.buffer = []
        try {
            work()
            this.flush()
        } finally {
            this.buffer = undefined
        }
    }

    /** Sends what a bulk has gathered: reads and other writes must see it. */
    private flush(): void {
        if (this.buffer === undefined || this.buffer.length === 0) return
        const requests = this.buffer
        this.buffer = []
        try {
            this.port.batch(requests.map(request => ({ ...request, counted: false })))
        } catch (error) {
            const culprit = error instanceof SqlFailure ? requests.find(request => request.sql === error.sql) : undefined
            throw culprit === undefined ? error : this.translate(error, culprit.table)
        }
    }

    setIndexes(tables: string[], indexes: TableIndex[]): void {
        this.flush()
        this.port.batch([
            ...tables.map(table => ({ ...platformStatement('DELETE FROM _index WHERE tbl = ?', [table], '_index', 'delete'), dictionary: true })),
            ...indexes.map(insertIndex)
        ])
    }

    bootstrap(source: DictionarySource): void {
        this.pinned = new DictionaryModel(source, this.port.dictionaryGeneration())
    }

    unpin(): void {
        this.flush()
        this.pinned = undefined
    }

    syncSchema(tables: string[]): void {
        this.flush()
        const affected = new Set(tables.flatMap(table => this.dictionary.descendants(table)))
        for (const table of affected) this.schema.sync(table)
    }

    isEmpty(): boolean {
        const sql = 'SELECT (SELECT count(*) FROM sqlite_master WHERE type = \'table\' AND name NOT LIKE \'\\_%\' ESCAPE \'\\\') + (SELECT count(*) FROM _state) + (SELECT count(*) FROM _blob)'
        return this.port.execute(platformStatement(sql, [], 'sqlite_master', 'select')).rows[0]?.[0] === 0
    }

    snapshot(file: string): void {
        this.flush()
        this.port.snapshot(file)
    }

    restore(file: string): void {
        this.port.restore(file)
    }

    private dynamicScript(sysId: string): string | null {
        if (!this.schema.has('sys_filter_option_dynamic')) return null
        const cell = this.port.execute(platformStatement('SELECT script FROM sys_filter_option_dynamic WHERE sys_id = ?', [sysId], 'sys_filter_option_dynamic', 'select')).rows[0]?.[0]
        return cell === undefined || cell === null ? null : String(cell)
    }
}

function insertIndex({ table, name, unique, fields }: TableIndex): SqlRequest {
    return { ...platformStatement('INSERT INTO _index (tbl, name, uniq, fields) VALUES (?, ?, ?, ?)', [table, name, unique ? 1 : 0, fields.join(',')], '_index', 'insert'), dictionary: true }
}

function sameNumbering(one: ReturnType<Dictionary['numbering']>, other: ReturnType<Dictionary['numbering']>): boolean {
    return one === other
}
